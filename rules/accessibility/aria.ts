/** ARIA: attributes, roles and the names they demand. */
import type { AxeRule, Barrier } from './axe-rule.ts'

type Words = [title: string, fix: string]

const rule = (
  axe: string,
  impact: AxeRule['impact'],
  wcag: string[],
  zh: Words,
  en: Words,
  barrier: Barrier = 'aria',
): AxeRule => ({
  axe,
  impact,
  wcag,
  level: wcag.length > 0 ? 'A' : null,
  barrier,
  zh: { title: zh[0], fix: zh[1] },
  en: { title: en[0], fix: en[1] },
})

const NAME_ZH = '加 aria-label，或用 aria-labelledby 指向说明它的文字。'
const NAME_EN = 'Add aria-label, or let aria-labelledby point to the words that describe it.'

const named = (axe: string, impact: AxeRule['impact'], wcag: string[], zh: string, en: string): AxeRule =>
  rule(axe, impact, wcag, [`${zh}有名称`, NAME_ZH], [`${en} have a name`, NAME_EN], 'control')

export const aria: AxeRule[] = [
  named('aria-command-name', 'serious', ['4.1.2'], 'ARIA 按钮、链接、菜单项', 'ARIA buttons, links and menu items'),
  named('aria-dialog-name', 'serious', [], 'ARIA 对话框', 'ARIA dialogs'),
  named('aria-input-field-name', 'serious', ['4.1.2'], 'ARIA 输入框', 'ARIA input fields'),
  named('aria-meter-name', 'serious', ['1.1.1'], 'ARIA 计量条', 'ARIA meters'),
  named('aria-progressbar-name', 'serious', ['1.1.1'], 'ARIA 进度条', 'ARIA progress bars'),
  named('aria-tab-name', 'serious', ['4.1.2'], 'ARIA 选项卡', 'ARIA tabs'),
  named('aria-toggle-field-name', 'serious', ['4.1.2'], 'ARIA 开关、单选、复选框', 'ARIA toggles'),
  named('aria-tooltip-name', 'serious', ['4.1.2'], 'ARIA 提示', 'ARIA tooltips'),
  named('aria-treeitem-name', 'serious', [], 'ARIA 树节点', 'ARIA tree items'),
  rule(
    'aria-allowed-attr',
    'critical',
    ['4.1.2'],
    ['只用该元素支持的 ARIA 属性', '去掉不适用的 aria-* 属性，或给元素加上相应的 role。'],
    ['Only ARIA attributes that the element supports', 'Remove the attribute, or give the element the role it needs.'],
  ),
  rule(
    'aria-allowed-role',
    'minor',
    [],
    ['ARIA 角色适合所在元素', '换用适合的元素，或去掉 role。'],
    ['The ARIA role suits the element', 'Use the fitting element, or remove the role.'],
  ),
  rule(
    'aria-braille-equivalent',
    'serious',
    ['4.1.2'],
    ['盲文属性有对应的非盲文名称', '同时写 aria-label 或 aria-roledescription。'],
    ['Braille attributes have a non-braille equivalent', 'Write aria-label or aria-roledescription as well.'],
  ),
  rule(
    'aria-conditional-attr',
    'serious',
    ['4.1.2'],
    ['ARIA 属性按角色的规定使用', '按该角色的规范改正属性。'],
    ['ARIA attributes are used as the role demands', 'Correct the attribute as the role specifies.'],
  ),
  rule(
    'aria-deprecated-role',
    'minor',
    ['4.1.2'],
    ['不用已弃用的 ARIA 角色', '换用现行的角色。'],
    ['No deprecated ARIA roles', 'Use a current role.'],
  ),
  rule(
    'aria-hidden-body',
    'critical',
    ['1.3.1', '4.1.2'],
    ['整个页面不对读屏软件隐藏', '去掉 <body> 上的 aria-hidden="true"。'],
    ['The page is not hidden from screen readers', 'Remove aria-hidden="true" from <body>.'],
  ),
  rule(
    'aria-hidden-focus',
    'serious',
    ['4.1.2'],
    ['对读屏软件隐藏的内容不能得到焦点', '给里面的链接、按钮加 tabindex="-1"，或去掉 aria-hidden。'],
    ['What is hidden from screen readers takes no focus', 'Give its links tabindex="-1", or remove aria-hidden.'],
  ),
  rule(
    'aria-prohibited-attr',
    'serious',
    ['4.1.2'],
    ['不用该元素禁用的 ARIA 属性', '去掉该属性，或给元素加合适的 role。'],
    ['No ARIA attributes that the element forbids', 'Remove the attribute, or give the element a fitting role.'],
  ),
  rule(
    'aria-required-attr',
    'critical',
    ['4.1.2'],
    ['ARIA 角色的必需属性齐全', '补上缺少的 aria-* 属性，如 aria-checked。'],
    ['Required ARIA attributes are there', 'Add the missing attribute, such as aria-checked.'],
  ),
  rule(
    'aria-required-children',
    'critical',
    ['1.3.1'],
    ['ARIA 角色包含规定的下级', '补上规定的下级角色（如 list 下的 listitem），或去掉上级 role。'],
    ['ARIA roles hold the children they demand', 'Add the child role (listitem in list), or drop the parent role.'],
  ),
  rule(
    'aria-required-parent',
    'critical',
    ['1.3.1'],
    ['ARIA 角色处在规定的上级之内', '放到规定的上级角色之内，或去掉 role。'],
    ['ARIA roles stand in the parent they demand', 'Put the element in that parent, or drop its role.'],
  ),
  rule(
    'aria-roles',
    'critical',
    ['4.1.2'],
    ['ARIA 角色是有效值', '改正 role 的拼写，或去掉 role。'],
    ['ARIA roles are valid', 'Correct the spelling of role, or remove it.'],
  ),
  rule(
    'aria-text',
    'serious',
    [],
    ['role="text" 内没有可聚焦内容', '去掉 role="text"，或移出里面的链接、按钮。'],
    ['role="text" holds nothing that takes focus', 'Remove role="text", or move its links out.'],
  ),
  rule(
    'aria-valid-attr',
    'critical',
    ['4.1.2'],
    ['ARIA 属性名有效', '改正 aria-* 属性的拼写，或删除。'],
    ['ARIA attributes are spelt correctly', 'Correct the name of the attribute, or remove it.'],
  ),
  rule(
    'aria-valid-attr-value',
    'critical',
    ['4.1.2'],
    ['ARIA 属性值有效', '改正属性值；指向其他元素的，核对 id 是否存在。'],
    ['ARIA attributes have valid values', 'Correct the value; where it names an id, see that it exists.'],
  ),
  rule(
    'duplicate-id-aria',
    'critical',
    ['4.1.2'],
    ['标签和 ARIA 引用的 id 不重复', '给每个元素用不同的 id。'],
    ['Ids used by labels and ARIA are unique', 'Give each element an id of its own.'],
  ),
  rule(
    'presentation-role-conflict',
    'minor',
    [],
    ['标为装饰的元素不带焦点和 ARIA', '去掉 role="none"，或去掉 tabindex 和 aria-* 属性。'],
    ['Decorative elements carry no focus or ARIA', 'Remove role="none", or tabindex and aria-*.'],
  ),
]
