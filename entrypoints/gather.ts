import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { pageApi } from '../gather/page/index.ts'

export default defineUnlistedScript(() => {
  const world = globalThis as { mingcha?: object }
  world.mingcha = { ...world.mingcha, ...pageApi }
})
