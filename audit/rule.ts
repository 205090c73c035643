/** What a rule is. One file a rule in rules/<family>/<rule>.ts, default-exported through defineRule. */
import type { CitationId } from '../standards/index.ts'
import type { PageFacts, PageKind, Section } from './facts.ts'
import type { Place } from './place.ts'

export type Verdict = 'passed' | 'failed' | 'cantTell' | 'inapplicable' | 'untested'
/** veto: 单项否决; deduct: 扣分; advice: 提示. From the indicator that the rule cites. */
export type Severity = 'veto' | 'deduct' | 'advice'
/** How sure a text finding is. */
export type Confidence = 'sure' | 'check' | 'style'
/** quick: judged while browsing; full: once the panel is opened (axe). */
export type Depth = 'quick' | 'full'
export type Language = 'zh' | 'en'
export type Bilingual = { zh: string; en: string }

/** The exact words a finding is about, with a little of what stands before and after, so that it is found again. */
export interface Quote {
  exact: string
  prefix: string
  suffix: string
}

export type Params = Record<string, string | number>

/** One answer of a rule about the page or about one place of it. */
export type Judgement<Message extends string = string> =
  | { verdict: 'passed' | 'inapplicable' }
  | {
      verdict: 'failed' | 'cantTell' | 'untested'
      /** Which of the rule's messages says what is wrong. */
      message: Message
      params?: Params
      place?: Place
      /** Further places of the same fault, in document order; the report keeps 50. */
      places?: Place[]
      quote?: Quote
      /** What was seen, as it stands in the page (already masked where it holds personal data). */
      evidence?: string
      /** What to put in its place, where that is certain. */
      suggestion?: string
      /** What identifies the fault across re-scans, where neither quote nor evidence does. Default: quote, else evidence. */
      identity?: string
      /** Lower or higher than the rule's own, where one case of it weighs differently. */
      severity?: Severity
      confidence?: Confidence
    }

export interface RuleWords<Message extends string> {
  /** What is demanded, in a few words: 页脚列明政府网站标识码. */
  title: string
  why: string
  fix: string
  /** What is wrong, one sentence a case; {name} is replaced by the parameter of that name. */
  messages: Record<Message, string>
}

export type Example = { html: string; url?: string } | { text: string } | { facts: Partial<PageFacts> }

export interface Rule<Message extends string = string> {
  /** family/name. An id never dies silently: see rules/renames.ts. */
  id: string
  cites: CitationId[]
  severity: Severity
  depth: Depth
  needs: Section[]
  /** Page kinds it applies to; left out: all. */
  on?: readonly PageKind[]
  words: { zh: RuleWords<Message>; en: RuleWords<Message> }
  /** Shown on the rule's page and run as tests: good must give no `failed`, bad must give `failed` or `cantTell`. */
  examples: { good: Example[]; bad: Example[] }
  judge(page: PageFacts): Judgement<Message>[] | Judgement<Message>
}

/** Type helper: messages of both languages and of judge() must be the same set, or it does not compile. */
export function defineRule<const Message extends string>(
  rule: Omit<Rule<Message>, 'depth'> & { depth?: Depth },
): Rule<Message> {
  return { depth: 'quick', ...rule }
}
