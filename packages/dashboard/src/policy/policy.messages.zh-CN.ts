/** Texts of the page about the policy of verification, zh-CN: the source. */
export const policyMessages = {
  title: '核身策略',
  lead: '客户要通过什么，由场景、设备和行为三样决定。风险只能让要求变高，不能变低。',
  changedAt: (moment: string) => `上次修改：${moment}`,
  never: '没有改过',
  tableOf: (scene: string) => `${scene}的要求`,
  device: '设备',
  devices: { KNOWN: '用过的设备', NEW: '新设备', SHARED: '多人共用的设备' } as Readonly<
    Record<string, string>
  >,
  behaviour: '行为',
  behaviours: { USUAL: '平常', UNUSUAL: '反常（一天失败三次以上）' } as Readonly<Record<string, string>>,
  wanted: '最低要求',
  factors: (count: number): string => (count === 1 ? '一种方式确认' : '两种方式确认'),
  changeOf: (device: string, behaviour: string) => `${device}，${behaviour}`,
  changed: '已修改，马上生效。',
  explainTitle: '看某个客户现在要通过什么',
  customerRef: '客户',
  customerRefHint: '合作方给客户起的名字。',
  scene: '场景',
  explain: '查看',
  explained: (devices: number, failures: number) =>
    `用过${String(devices)}台设备，一天内失败${String(failures)}次。`,
};
