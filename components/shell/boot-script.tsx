/**
 * The one script that runs before the page is painted: it says on `<html>` that scripts run, which text size and theme the
 * reader chose and whether the request for support was closed in the last 30 days, so that nothing moves afterwards.
 */
const source =
  '(d=>{d.js="";try{let s=localStorage,t=s["waraq:text-size"];d.textSize=/^[sml]$/.test(t)?t:"m";t=s["waraq:theme"];/^(dark|light)$/.test(t)&&(d.theme=t);Date.now()-s["waraq:giving-closed"]<2592e6&&(d.giving="closed")}catch(e){}})(document.documentElement.dataset)';

export function BootScript() {
  return <script data-waraq="">{source}</script>;
}
