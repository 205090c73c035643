/** Why a page could not be audited: each kind has a sentence in both languages (cli/words.ts) and ends with exit 2. */
export const problems = [
  'usage',
  'duplicateId',
  'notFound',
  'notHtml',
  'noAnswer',
  'httpError',
  'timedOut',
  'noBrowser',
  'browserFailed',
  'notBuilt',
  'failed',
] as const
export type Problem = (typeof problems)[number]

export class AuditError extends Error {
  readonly problem: Problem
  /** What it is about: a file, an address, the browser's own words. */
  readonly detail: string

  constructor(problem: Problem, detail: string) {
    super(`${problem}: ${detail}`)
    this.problem = problem
    this.detail = detail
  }
}
