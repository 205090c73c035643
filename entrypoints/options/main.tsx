import { render } from 'preact'
import { startPreferences } from '../../components/index.ts'
import '../../components/base.css'
import './options.css'
import { Options } from './Options.tsx'

await startPreferences((t) => t.options.title)
render(<Options />, document.body)
