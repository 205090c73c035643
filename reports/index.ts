export { csvReport } from './csv.ts'
export { htmlReport } from './html.ts'
export { jsonReport } from './json.ts'
