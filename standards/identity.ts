/** Formats and lists for the identifiers in a footer. From real footers; region codes: GB/T 2260, first two digits. */

/** First two digits of a region code -> the characters that ICP and police registrations of that province begin with. */
export const provinces: Record<string, string> = {
  '11': '京',
  '12': '津',
  '13': '冀',
  '14': '晋',
  '15': '蒙',
  '21': '辽',
  '22': '吉',
  '23': '黑',
  '31': '沪',
  '32': '苏',
  '33': '浙',
  '34': '皖',
  '35': '闽',
  '36': '赣',
  '37': '鲁',
  '41': '豫',
  '42': '鄂',
  '43': '湘',
  '44': '粤',
  '45': '桂',
  '46': '琼',
  '50': '渝',
  '51': '川蜀',
  '52': '贵黔',
  '53': '滇云',
  '54': '藏',
  '61': '陕秦',
  '62': '甘陇',
  '63': '青',
  '64': '宁',
  '65': '新',
  '66': '兵新',
  '71': '台',
  '81': '港',
  '82': '澳',
}

/** Local sites: region code and serial number; ministries: bm and eight digits. */
export const SITE_CODE = /^(?:\d{10}|bm\d{8})$/i

/** Where the ICP registration should lead, and where it no longer does. */
export const ICP_HOST = 'beian.miit.gov.cn'
export const OLD_ICP_HOSTS = ['miitbeian.gov.cn', 'www.miitbeian.gov.cn']

/** The find-errors platform and addresses it had before. */
export const FIND_ERRORS_HOSTS = ['zfwzgl.www.gov.cn', 'zfwzzc.www.gov.cn', 'zfwzxx.www.gov.cn']
export const OLD_FIND_ERRORS_HOSTS = ['121.43.68.40', '114.55.181.28']
