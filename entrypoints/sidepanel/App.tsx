/** The panel: what page, how far, what was found. */
import { Audited } from './Audited.tsx'
import { Bar } from './Bar.tsx'
import { Header } from './Header.tsx'
import { ProblemView } from './ProblemView.tsx'
import { notice, problem, report } from './state.ts'

export function App() {
  return (
    <>
      <Header />
      <main>
        {problem.value && <ProblemView problem={problem.value} />}
        {report.value && <Audited report={report.value} />}
      </main>
      {report.value && <Bar />}
      <p class="visually-hidden" role="status">
        {notice.value}
      </p>
    </>
  )
}
