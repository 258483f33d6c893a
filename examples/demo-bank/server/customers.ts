/** A customer who can log in to the demo. */
export interface DemoCustomer {
  /** The bank's own name for the customer; the sandbox knows the same one. */
  readonly id: string;
  /** Who it is, for the login page. */
  readonly title: string;
  /** What to expect, in plain words. */
  readonly text: string;
}

/** Customers of the demo. All of them are invented, with test data only. */
export const demoCustomers: readonly DemoCustomer[] = [
  { id: 'new-customer', title: '第一次来的新客户', text: '还没有账户，在手机上开一个' },
  { id: 'repeat-borrower', title: '借过款的老客户', text: '有可用额度，可以直接借款' },
  { id: 'first-time', title: '第一次借款的客户', text: '收到邀请，先申请额度，再借款' },
  { id: 'declined', title: '申请不通过的客户', text: '会看到原因，可以申诉' },
  { id: 'referred', title: '要人工审核的客户', text: '系统不能决定，由工作人员来看' },
  { id: 'overdue', title: '已经逾期的客户', text: '有一期没有按时还，今天可以还清' },
  { id: 'not-invited', title: '没有收到邀请的客户', text: '首页没有借款入口，这是正常的' },
  { id: 'suspended-line', title: '额度暂停的客户', text: '以前有额度，现在不能借款' },
  { id: 'investor', title: '有理财的客户', text: '平衡型，有三只基金' },
  { id: 'first-purchase', title: '第一次买理财的客户', text: '先做风险测评，再买' },
  { id: 'cautious-investor', title: '保守型的客户', text: '只能买低风险的产品' },
  { id: 'expired-investor', title: '测评过期的客户', text: '要重新测评才能买' },
  { id: 'retiree', title: '退休的客户', text: '68岁，有存款和货币基金' },
  { id: 'saver-300', title: '持有很多的客户', text: '有300只基金' },
];

/** Says whether somebody may log in under this name. */
export const isDemoCustomer = (id: unknown): id is string => demoCustomers.some((one) => one.id === id);
