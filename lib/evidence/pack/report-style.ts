/** The look of a report: it stands in the page itself, for a report loads nothing. Letters are those of the reader's machine. */
export const reportStyle = `
:root{--ink:#18211c;--ink-2:#3d4840;--paper:#fdfdfa;--lichen-1:#f2f4e9;--lichen-3:#c6cdb2;--gorse:#f6c227;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--ink:#f0f3e8;--ink-2:#cbd3c3;--paper:#121612;--lichen-1:#1a1f19;--lichen-3:#434e3d;--gorse:#ffcf45}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.125rem/1.58 "Atkinson Hyperlegible Next","Atkinson Hyperlegible",Verdana,sans-serif}
header,main,footer{max-width:60rem;margin:0 auto;padding:1.5rem clamp(1rem,4vw,2.5rem)}
.band{background:var(--lichen-1);border-bottom:3px solid var(--ink)}
h1{font-size:clamp(2rem,1.5rem + 2.5vw,3rem);line-height:1.12;margin:.5rem 0}
h2{font-size:1.75rem;line-height:1.2;margin:3rem 0 .5rem;padding-top:1rem;border-top:1px solid var(--lichen-3)}
h3{font-size:1.3rem;line-height:1.3;margin:2rem 0 .25rem}
h4{font-size:1.125rem;margin:1.5rem 0 .25rem}
p,li,dd{max-width:44rem;overflow-wrap:anywhere}
p{margin:.5rem 0}
.lede{font-size:1.3rem}
.note{color:var(--ink-2);font-size:1rem}
a{color:inherit;text-underline-offset:.2em}
a:focus-visible{outline:3px solid var(--ink);outline-offset:3px;background:var(--gorse);color:#18211c}
article{break-inside:avoid;padding:.5rem 0 1rem;border-bottom:1px solid var(--lichen-3)}
dl{margin:.5rem 0}
dt{font-weight:650;margin-top:.5rem}
dd{margin:0;white-space:pre-line}
table{border-collapse:collapse;width:100%;margin:1rem 0;font-size:1rem}
.wide{overflow-x:auto}
.wide:focus-visible{outline:3px solid var(--ink);outline-offset:3px}
caption{text-align:left;font-weight:650;padding:.5rem 0}
th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--lichen-3)}
.stamp{display:inline-block;border:2px solid var(--ink);padding:.1rem .6rem;font-weight:650}
blockquote{margin:.5rem 0;padding-left:1rem;border-left:3px solid var(--ink);max-width:44rem}
nav ul{columns:2 16rem;padding-left:1.2rem}
nav li{min-height:2rem}
@media print{:root:root{--ink:#000;--ink-2:#000;--paper:#fff;--lichen-1:#fff;--lichen-3:#888;color-scheme:light}body{background:#fff;color:#000;font-size:11pt}nav{display:none}.band{background:#fff}a{text-decoration:none}h2,h3,h4{break-after:avoid}}
`;
