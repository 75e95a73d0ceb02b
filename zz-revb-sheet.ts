import { readdirSync } from 'node:fs';
import { openBrowser } from './src/cli/browser/chromium.ts';
const [out, width, ...names] = process.argv.slice(2);
const b = await openBrowser('--allow-file-access-from-files');
const p = await b.newPage({ viewport: { width: Number(width), height: 400 } });
const { writeFileSync } = await import('node:fs');
writeFileSync('/tmp/revb/sheet.html', `<body style="margin:0;background:#888;display:flex;gap:8px;align-items:flex-start">${names.map(n => `<img src="/tmp/revb/${n}.png" style="flex:1 1 0;min-width:0">`).join('')}`);
await p.goto('file:///tmp/revb/sheet.html'); await p.waitForTimeout(300);
await p.screenshot({ path: out!, fullPage: true }); await b.close();
