import { openBrowser } from './src/cli/browser/chromium.ts';
const url = process.argv[2]!; const out = process.argv[3]!;
const [w,h] = (process.argv[4]??'360x740').split('x').map(Number); const scheme=(process.argv[5]??'light') as 'light'|'dark';
const b = await openBrowser(); const p = await b.newPage({viewport:{width:w!,height:h!},colorScheme:scheme});
p.on('console',m=>console.log('console',m.type(),m.text())); p.on('pageerror',e=>console.log('error',e.message));
await p.goto(url); await p.waitForTimeout(1200);
await p.screenshot({path:out, fullPage: true}); await b.close();
