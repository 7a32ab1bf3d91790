/**
 * The one script that runs before the page is painted: it says on `<html>` that scripts run, which text size and theme the
 * reader chose and which request for support the page shows, so that nothing moves afterwards. Of the line in which
 * `browser/asking/rules.ts` keeps what it knows it reads what the next page shows, the last page and what that showed,
 * until when nobody is asked, and until when the visit lasts. Whoever has never been here is asked nothing.
 */
export const bootSource =
  '(d=>{d.js="";try{let s=localStorage,t=s["waraq:text-size"];d.textSize=/^[sml]$/.test(t)?t:"m";t=s["waraq:theme"];/^(dark|light)$/.test(t)&&(d.theme=t);let[a,b,c,q,v]=(s["waraq:ask"]||"").split(" "),n=Date.now();t=n<v?b==location.pathname?c:a:"box";v>0&&n>=q&&/^b(ar|ox)$/.test(t)&&(d.ask=t)}catch(e){}})(document.documentElement.dataset)';

export function BootScript() {
  return <script data-waraq="">{bootSource}</script>;
}
