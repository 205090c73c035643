/** Old rule ids -> new ones: what users ignored or keep in files stays valid when a rule is renamed. */
export const renames: Record<string, string> = {}
