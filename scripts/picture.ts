/** Writes docs/panel.png: the panel on the sample site's home page. */
import path from 'node:path'
import { ensureChineseFont, ensureChromium } from './browsers.ts'
import { sampleSite, showPanel, takePicture } from './panel.ts'
import { buildFor, root } from './run.ts'

const executable = await ensureChromium()
await ensureChineseFont()
const { status, output } = await buildFor('chrome')
if (status !== 0) throw new Error(output)
const shown = await showPanel(executable, sampleSite(root), true)
await takePicture(shown, path.join(root, 'docs', 'panel.png')).finally(() => shown.browser.close())
process.exit()
