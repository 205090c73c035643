/** The manifest's parts that are ours to decide: least privilege, tested against the built files. */

/** Audit while browsing works here; everything else by toolbar click (activeTab). */
export const host = '*://*.gov.cn/*'

export const geckoId = 'mingcha@mingcha.example'

export function manifest(browser: string) {
  const firefox = browser === 'firefox'
  return {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', ...(firefox ? [] : ['sidePanel'])],
    host_permissions: [host],
    optional_host_permissions: ['<all_urls>'],
    action: { default_title: '__MSG_name__' },
    ...(firefox
      ? {
          browser_specific_settings: {
            gecko: { id: geckoId, strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '102' }),
  }
}
