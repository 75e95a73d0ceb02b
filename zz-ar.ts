import { chromium } from 'playwright-core';
const kept='/work/main/node_modules/.cache/par-ou-chromium';
const b = await chromium.launch({executablePath: kept+'/chromium', args:['--no-sandbox','--disable-gpu'], env:{...process.env, FONTCONFIG_FILE:'/tmp/letters.conf', LD_LIBRARY_PATH:'/usr/lib/x86_64-linux-gnu:'+kept+'/al2023/lib'} as any});
const url='http://localhost:4555';
const p = await b.newPage({viewport:{width:360,height:740}});
await p.goto(url+'/?langue=ar'); await p.screenshot({path:'/tmp/ar1.png', fullPage:true});
await p.fill('textarea', 'ليس لدي مكان للنوم');
await Promise.all([p.waitForEvent('load'), p.locator('form.ask button.main').first().click()]); await p.screenshot({path:'/tmp/ar2.png', fullPage:true});
let n=3;
for (let i=0;i<9;i++){
  const radios=p.locator('form.ask input[type=radio]'), boxes=p.locator('form.ask input[type=checkbox]'), place=p.locator('[data-commune], input[name=text][type=text]');
  if (await p.locator('.door, .call-first').count()) break;
  if (await boxes.count()) await boxes.first().check({force:true});
  else if (await radios.count()) await radios.last().check({force:true});
  else if (await place.count()) await place.first().fill('Blois');
  await Promise.all([p.waitForEvent('load'), p.locator('form.ask button.main').last().click()]);
}
await p.screenshot({path:'/tmp/ar3.png', fullPage:true});
await p.setViewportSize({width:1280,height:900});
// widget
const q = await b.newPage({viewport:{width:360,height:740}});
await q.goto(url+'/widget/demo'); await q.waitForTimeout(500);
await q.locator('par-ou select').first().selectOption('ar'); await q.waitForTimeout(800);
await q.screenshot({path:'/tmp/ar4.png', fullPage:true});
await q.locator('par-ou textarea').first().fill('زوجي يضربني'); await q.locator('par-ou form button').first().click(); await q.waitForTimeout(1500);
await q.screenshot({path:'/tmp/ar5.png', fullPage:true});
await b.close();
