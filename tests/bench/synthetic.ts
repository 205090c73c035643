/** A page of about as many elements as asked for, built like a list page of a government site. */
export function listPage(elements: number): string {
  const menu = Array.from({ length: 30 }, (_, i) => `<li><a href="/c${i}/">栏目${i}</a></li>`).join('')
  const blocks: string[] = []
  for (let n = 70; n < elements; ) {
    const rows = Array.from({ length: 20 }, (_, k) => {
      n += 3
      return `<li><a href="/art/2026/${k}/${n}.html">云泽县人民政府办公室关于印发工作方案的通知第${n}号</a><span>2026-0${1 + (k % 9)}-1${k % 10}</span></li>`
    })
    n += 5
    blocks.push(
      `<div class="list-box"><h2>通知公告</h2><ul>${rows.join('')}</ul><p>县政府召开会议，研究部署下一阶段任务。<b>会议强调</b>，要坚持问题导向。</p></div>`,
    )
  }
  return `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>云泽县人民政府</title><style>
    body{font:16px sans-serif} .nav{overflow:hidden} .foot{background:#eee} li{line-height:1.6} .x{position:absolute;left:-9999px}
    </style></head><body><div class="header"><ul class="nav">${menu}</ul></div><div class="content">${blocks.join('')}</div>
    <div class="footer">主办单位：云泽县人民政府办公室 赣ICP备12345678号</div></body></html>`
}
