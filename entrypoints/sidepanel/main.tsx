import { render } from 'preact'
import { startPreferences } from '../../components/index.ts'
import '../../components/base.css'
import './panel.css'
import { App } from './App.tsx'
import { start } from './controller.ts'
import { listenToKeys } from './keyboard.ts'

await startPreferences((t) => t.name)
render(<App />, document.body)
listenToKeys()
await start()
