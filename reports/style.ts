/** Style of the HTML report: system fonts, A4 margins of official papers, nothing fetched. */
export const style = `
:root { color-scheme: light dark; --ink: #1a1a1a; --soft: #555; --line: #c9ced6; --paper: #fff; --desk: #eef0f3;
  --veto: #a8201a; --deduct: #8f4700; --advice: #1f5793; --eyes: #61368f; --tint: #f5f6f8; --mark: #ffe58a; --link: #0b4f96 }
@media (prefers-color-scheme: dark) { :root { --ink: #e8eaee; --soft: #b3bac6; --line: #3d4654; --paper: #181c22;
  --desk: #101318; --veto: #ff9d94; --deduct: #ffbe7a; --advice: #94c2ff; --eyes: #cfb3ff; --tint: #222831;
  --mark: #6b5900; --link: #8fbfff } }
* { box-sizing: border-box }
body { margin: 0; background: var(--desk); color: var(--ink); overflow-wrap: anywhere;
  font: 16px/1.7 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif }
main { max-width: 54rem; margin: 2rem auto; padding: 3rem 3.5rem; background: var(--paper); border: 1px solid var(--line) }
h1 { margin: 0; font-size: 1.9rem; line-height: 1.3; text-align: center; letter-spacing: .1em;
  font-family: "Songti SC", "STSong", "SimSun", "Noto Serif CJK SC", "Source Han Serif SC", serif }
.subject { margin: .5rem 0 2rem; padding-bottom: 1.2rem; text-align: center; font-size: 1.1rem; border-bottom: 2px solid var(--veto) }
main { counter-reset: part }
h2 { margin: 2.4rem 0 1rem; font-size: 1.25rem; counter-increment: part }
:lang(zh-CN) h2::before { content: counter(part, cjk-ideographic) "、" }
:lang(en) h2::before { content: counter(part) ". " }
h3 { margin: 0 0 .6rem; font-size: 1.05rem }
small, .note, .number { color: var(--soft); font-weight: normal }
.counts { display: flex; flex-wrap: wrap; gap: .8rem; margin: 0 0 1.2rem; padding: 0; list-style: none }
.counts li { flex: 1 1 8rem; padding: .7rem 1rem; border: 1px solid var(--line); border-top: 4px solid currentColor }
.counts b { display: block; font-size: 1.8rem; line-height: 1.2 }
.veto { color: var(--veto) } .deduct { color: var(--deduct) } .advice { color: var(--advice) } .eyes { color: var(--eyes) }
table { width: 100%; border-collapse: collapse; font-size: .95rem }
th, td { padding: .45rem .7rem; border: 1px solid var(--line); text-align: left; vertical-align: top }
th { background: var(--tint); font-weight: 600 }
.facts th { width: 8rem; white-space: nowrap }
.rules td:first-child, .rules td:nth-child(3) { white-space: nowrap }
article { margin: 0 0 1.4rem; padding: 1rem 1.2rem; border: 1px solid var(--line) }
.level { padding: .1rem .5rem; border: 1px solid currentColor; font-size: .85rem }
.warning { padding: .5rem .8rem; border-left: 4px solid var(--deduct); background: var(--tint) }
ol, .notes { padding-left: 1.5rem }
ol > li { margin-bottom: .6rem }
.what { margin: 0 }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin: .3rem 0 0 }
dt { color: var(--soft) } dd { margin: 0 } dd ul { margin: 0; padding-left: 1.2rem }
.explanation { padding-top: .7rem; border-top: 1px dashed var(--line); font-size: .95rem }
q { quotes: none } mark { background: var(--mark); color: inherit; padding: 0 .1em }
code { font: .9em ui-monospace, Consolas, "Noto Sans Mono CJK SC", monospace }
.trust { font-size: .85rem; color: var(--soft) } .trust::before { content: "[" } .trust::after { content: "]" }
.unverified { color: var(--deduct) }
a { color: var(--link) }
@media (max-width: 40rem) { main { margin: 0; padding: 1.2rem; border: 0 } dl { grid-template-columns: 1fr } dt { margin-top: .3rem } }
@page { size: A4; margin: 37mm 26mm 35mm 28mm }
@media print {
  :root { color-scheme: light; --ink: #000; --soft: #444; --line: #999; --paper: #fff; --desk: #fff; --veto: #a8201a;
    --deduct: #8f4700; --advice: #1f5793; --eyes: #61368f; --tint: #f2f2f2; --mark: #ffe58a; --link: #000 }
  body { font-size: 11pt } main { max-width: none; margin: 0; padding: 0; border: 0 }
  h2, h3 { break-after: avoid } li, tr, .explanation { break-inside: avoid }
}
`
