import type { Rule } from '../audit/index.ts'

export const rules: readonly Rule[] = []
