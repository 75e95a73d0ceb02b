import { serveSite } from './tests/support/site.ts';
const site = await serveSite();
console.log(site.url);
