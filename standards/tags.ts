/** Meta tags that the 2017 guidelines ask for (annex, page design), by the kind of page. Names are matched in any case. */
export const siteTags = ['SiteName', 'SiteDomain', 'SiteIDCode'] as const
export const columnTags = ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'] as const
export const contentTags = ['ArticleTitle', 'PubDate', 'ContentSource'] as const
