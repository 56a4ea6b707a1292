/** The look of the pages around signing in; the tokens are those of the portals' theme. */
export const STYLE = `
:root{--ink:#1C2128;--ink-2:#474D57;--ink-3:#666C76;--line:#E6E3DC;--line-2:#D0CCC2;--paper:#F5F3EE;--primary:#27458F;--primary-d:#1B3370;
--error:#B12A22;--error-bg:#FBE9E6;--error-mark:#C8362C;
--sans:-apple-system,BlinkMacSystemFont,"Segoe UI","PingFang SC","HarmonyOS Sans SC","Microsoft YaHei UI","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif;
--serif:"Source Han Serif SC","Noto Serif CJK SC","Songti SC",STSong,SimSun,serif}
*{box-sizing:border-box}
body{margin:0;font:400 14px/22px var(--sans);color:var(--ink);background:#fff;font-variant-numeric:tabular-nums;-webkit-font-smoothing:antialiased;
display:grid;grid-template-columns:600px 1fr;min-height:100vh}
h1,p{margin:0}
h1{font-size:22px;line-height:30px;font-weight:600;letter-spacing:.2px}
a{color:var(--primary)}
button,input{font:inherit;color:inherit}
:focus-visible{outline:2px solid var(--primary);outline-offset:2px}
.side{background:var(--paper);border-right:1px solid var(--line);padding:44px 56px;display:flex;flex-direction:column}
.brand{display:flex;align-items:center;gap:12px}
.brand svg{width:40px;height:40px;flex:none}
.brand b{display:block;font-size:16px;font-weight:600}
.brand span{display:block;color:var(--ink-3);font-size:13px;line-height:18px}
.motto{margin:auto;font-family:var(--serif);font-weight:600}
.motto span{display:block}
:lang(zh) .motto{writing-mode:vertical-rl;font-size:42px;line-height:80px;letter-spacing:10px;height:392px}
:lang(zh) .motto span+span{padding-top:64px}
:lang(en) .motto{font-size:32px;line-height:52px}
.work{display:flex;flex-direction:column;padding:44px 56px}
.language{margin:0 -6px 0 auto;display:flex;gap:4px;font-size:13px}
.language a{padding:11px 6px;margin:-11px 0;color:var(--ink-3);text-decoration:none}
.language a[aria-current]{color:var(--ink);font-weight:600}
main{width:360px;max-width:100%;margin:auto}
main>p{margin-top:4px;color:var(--ink-2)}
form{margin-top:28px}
label{display:block;font-size:13px;color:var(--ink-2);margin-bottom:4px}
input{width:100%;height:44px;border:1px solid var(--line-2);border-radius:6px;padding:0 12px;background:#fff;margin-bottom:18px;font-size:15px}
input:focus-visible{border-color:var(--primary);outline-offset:1px}
input[aria-invalid]{border-color:var(--error-mark)}
.button{display:flex;align-items:center;justify-content:center;width:100%;min-height:44px;margin-top:8px;border:1px solid var(--line-2);border-radius:6px;
background:#fff;color:var(--ink);font-size:15px;text-decoration:none;cursor:pointer}
.button.primary{background:var(--primary);border-color:var(--primary);color:#fff}
.button.primary:hover{background:var(--primary-d)}
main>.fault{display:flex;align-items:baseline;gap:8px;margin-top:16px;padding:9px 12px;border-radius:6px;background:var(--error-bg);color:var(--error)}
.fault svg{width:10px;height:10px;flex:none}
.note,main>.note{margin-top:16px;color:var(--ink-3);font-size:12px;line-height:20px}
footer{text-align:center;color:var(--ink-3);font-size:12px;line-height:20px}
@media(max-width:1100px){body{grid-template-columns:2fr 3fr}}
@media(max-width:900px){
body{display:flex;flex-direction:column}
.side{padding:20px;border:0;border-bottom:1px solid var(--line)}
.motto{display:none}
.work{flex:1;padding:20px}
main{width:100%;margin:24px 0 auto}
input{font-size:16px}
footer{margin-top:24px}}
@media(max-height:640px) and (min-width:901px){.motto{display:none}}
`;
