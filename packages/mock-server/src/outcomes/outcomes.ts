/** What part of the bank an outcome belongs to. */
export type OutcomeArea =
  | 'session'
  | 'code'
  | 'invitation'
  | 'application'
  | 'line'
  | 'draw'
  | 'repayment'
  | 'loan'
  | 'order'
  | 'identity'
  | 'card'
  | 'account'
  | 'fault';

/** How a value asks for an outcome, and which one. */
export interface MagicValue {
  /**
   * `fen`: the two decimals of the amount, or of the units of a redemption. `code`: the code that is typed. `score`: the three digits before the last one
   * of the phone number, from and to. `last-digit`: the last digit of the phone number. `card-end`: the last four digits of a card
   * number, whose check digit must be right. `name-end`: the end of the name, with the dot before it.
   */
  readonly field: 'fen' | 'code' | 'score' | 'last-digit' | 'card-end' | 'name-end';
  readonly value: string;
}

/** Something that can happen at the sandbox bank, and every way to let it happen. */
export interface Outcome {
  readonly area: OutcomeArea;
  /** What happens, and when: English and Chinese. */
  readonly en: string;
  readonly zh: string;
  /**
   * Operation whose call may name this outcome in the header `WDL-Sandbox-Scenario`. Without one the outcome follows from
   * what is done, not from what is wished.
   */
  readonly scenarioOf?:
    | 'loan.apply'
    | 'loan.appeal'
    | 'loan.draw'
    | 'loan.repay'
    | 'wealth.order'
    | 'identity.verifyChallenge'
    | 'identity.submitElements'
    | 'identity.readDocument'
    | 'account.bindCard';
  readonly magic?: MagicValue;
  /** `object/transition` of `sandbox.simulate`. */
  readonly simulate?: string;
  /** Story of a customer to whom it happens. */
  readonly persona?: string;
  /** State of the object when it has happened. */
  readonly status?: string;
  /** Code of the refusal. */
  readonly code?: string;
  /** Events that tell of it, oldest first. */
  readonly events?: readonly string[];
  /** ISO 8601 duration of the bank's clock after which it has happened; at once without one. */
  readonly after?: string;
}

const table = {
  'session.opened': {
    area: 'session',
    en: 'A client secret is redeemed for an access token.',
    zh: '用客户端密钥换到访问令牌。',
    status: 'ACTIVE',
  },
  'session.secret-refused': {
    area: 'session',
    en: 'A client secret is used twice, or after 60 seconds.',
    zh: '客户端密钥用了两次，或者过了60秒才用。',
    code: 'unauthenticated',
  },
  'session.revoked': {
    area: 'session',
    en: 'The partner ends a session; its tokens stop counting at once.',
    zh: '合作方结束会话，令牌马上失效。',
    status: 'REVOKED',
  },
  'code.right': {
    area: 'code',
    en: 'The code is right.',
    zh: '验证码正确。',
    scenarioOf: 'identity.verifyChallenge',
    magic: { field: 'code', value: '000000' },
  },
  'code.wrong': {
    area: 'code',
    en: 'The code is wrong; four more tries. Every code that is not in this table is wrong, too.',
    zh: '验证码错误，还能试四次。表里没有的验证码也都是错的。',
    scenarioOf: 'identity.verifyChallenge',
    magic: { field: 'code', value: '000001' },
    code: 'otp-incorrect',
  },
  'code.expired': {
    area: 'code',
    en: 'The code has expired; so it does by itself after 300 seconds.',
    zh: '验证码过期。不输入的话，300秒后也会过期。',
    scenarioOf: 'identity.verifyChallenge',
    magic: { field: 'code', value: '000002' },
    code: 'otp-expired',
  },
  'code.locked': {
    area: 'code',
    en: 'The challenge is locked; so it is after five wrong answers.',
    zh: '验证锁定。输错五次也会锁定。',
    scenarioOf: 'identity.verifyChallenge',
    magic: { field: 'code', value: '000003' },
    code: 'attempts-exhausted',
  },
  'code.late': {
    area: 'code',
    en: 'The message is late: for 30 seconds after it was sent this code is wrong, which costs no try; then it is right.',
    zh: '短信来得晚：发出后30秒内输入算错，但不减次数；30秒后就对了。',
    scenarioOf: 'identity.verifyChallenge',
    magic: { field: 'code', value: '000004' },
    code: 'otp-incorrect',
  },
  'code.too-often': {
    area: 'code',
    en: 'Five codes were wrong within an hour: for the rest of it no code is taken. Another way to confirm still works.',
    zh: '一小时内验证码错了五次，这一小时内不再接受验证码，还可以用别的方式确认。',
    code: 'attempts-exhausted',
  },
  'password.right': {
    area: 'code',
    en: 'The payment password is right.',
    zh: '支付密码正确。',
  },
  'password.wrong': {
    area: 'code',
    en: 'The payment password is wrong.',
    zh: '支付密码错误。',
    code: 'password-incorrect',
  },
  'password.too-often': {
    area: 'code',
    en: 'The payment password was wrong five times within a day. Another way to confirm still works.',
    zh: '一天内支付密码错了五次，还可以用别的方式确认。',
    code: 'attempts-exhausted',
  },
  'face.matched': {
    area: 'code',
    en: 'The face is that of the customer; so it is with every picture unless another outcome is asked for.',
    zh: '是客户本人的脸。不另外要求时，任何照片都通过。',
    scenarioOf: 'identity.verifyChallenge',
  },
  'face.mismatch': {
    area: 'code',
    en: 'The face is not recognised.',
    zh: '没有认出是客户本人。',
    scenarioOf: 'identity.verifyChallenge',
    code: 'face-mismatch',
  },
  'face.too-often': {
    area: 'code',
    en: 'The face was not recognised three times within a day. Another way to confirm still works.',
    zh: '一天内人脸没认出三次，还可以用别的方式确认。',
    code: 'attempts-exhausted',
  },
  'device.registered': {
    area: 'code',
    en: 'The key of a device is registered, confirmed in another way.',
    zh: '登记设备的公钥，登记本身用别的方式确认。',
  },
  'device.confirmed': {
    area: 'code',
    en: 'A registered device has signed the challenge.',
    zh: '已登记的设备对确认请求签了名。',
  },
  'device.refused': {
    area: 'code',
    en: 'The device is unknown, or its signature is not of this challenge.',
    zh: '设备没有登记，或者签名不是对这次确认请求签的。',
    code: 'assertion-invalid',
  },
  'device.too-often': {
    area: 'code',
    en: 'The answer of a device was refused five times within a day. Another way to confirm still works.',
    zh: '一天内设备的签名被拒绝五次，还可以用别的方式确认。',
    code: 'attempts-exhausted',
  },
  'code.resent-too-soon': {
    area: 'code',
    en: 'Another code is asked for within 60 seconds.',
    zh: '60秒内再次要求发送验证码。',
    code: 'rate-limited',
  },
  'code.other-request': {
    area: 'code',
    en: 'A confirmation is used for another request, or for another amount, payee or contract, than it was given for.',
    zh: '把一次确认用在另一笔申请上，或者金额、收款方、合同变了。',
    code: 'otp-context-mismatch',
  },
  'invitation.invited': {
    area: 'invitation',
    en: 'The customer is invited.',
    zh: '客户收到邀请。',
    magic: { field: 'last-digit', value: '0' },
    persona: 'first-time',
    status: 'ELIGIBLE',
  },
  'invitation.none': {
    area: 'invitation',
    en: 'The customer is not invited; the bank does not say why.',
    zh: '客户没有收到邀请，银行不说原因。',
    magic: { field: 'last-digit', value: '9' },
    persona: 'not-invited',
    code: 'not-invited',
  },
  'invitation.tomorrow': {
    area: 'invitation',
    en: 'The customer is not invited yet, and is a day after the story began.',
    zh: '客户现在没有邀请，一天后会收到。',
    magic: { field: 'last-digit', value: '8' },
    persona: 'invited-tomorrow',
    status: 'ELIGIBLE',
    events: ['credit.invitation.created'],
    after: 'P1D',
  },
  'application.approved': {
    area: 'application',
    en: 'An offer after eight minutes, or 2.4 seconds for somebody the bank knows. Score 83 is offered 35,000.00, score 90 80,000.00.',
    zh: '八分钟后给出额度；银行认识的客户只要2.4秒。评分83给35,000.00元，评分90给80,000.00元。',
    scenarioOf: 'loan.apply',
    magic: { field: 'score', value: '060-100' },
    simulate: 'application/approve',
    persona: 'first-time',
    status: 'APPROVED',
    events: ['credit.application.submitted', 'credit.application.approved'],
    after: 'PT8M',
  },
  'application.declined': {
    area: 'application',
    en: 'A refusal with reasons; the customer may object.',
    zh: '申请不通过，说明原因，客户可以申诉。',
    scenarioOf: 'loan.apply',
    magic: { field: 'score', value: '000-049' },
    simulate: 'application/decline',
    persona: 'declined',
    status: 'DECLINED',
    events: ['credit.application.submitted', 'credit.application.declined'],
    after: 'PT8M',
  },
  'application.referred': {
    area: 'application',
    en: 'A person looks at it, and approves two hours later.',
    zh: '转人工审核，两小时后通过。',
    scenarioOf: 'loan.apply',
    magic: { field: 'score', value: '050-059' },
    simulate: 'application/refer',
    persona: 'referred',
    status: 'REFERRED',
    events: ['credit.application.submitted', 'credit.application.referred'],
    after: 'PT8M',
  },
  'application.referred-then-declined': {
    area: 'application',
    en: 'A person looks at it, and declines two hours later; there is no objection.',
    zh: '转人工审核，两小时后不通过，不能再申诉。',
    scenarioOf: 'loan.apply',
    status: 'DECLINED',
    events: ['credit.application.submitted', 'credit.application.referred', 'credit.application.declined'],
    after: 'PT2H8M',
  },
  'application.accepted': {
    area: 'application',
    en: 'The customer accepts the offer; the line opens.',
    zh: '客户接受额度，额度开通。',
    status: 'ACCEPTED',
    events: ['credit.application.accepted', 'credit.line.opened'],
  },
  'application.withdrawn': {
    area: 'application',
    en: 'The customer takes the application back, or declines the offer.',
    zh: '客户撤回申请，或者不接受额度。',
    status: 'WITHDRAWN',
    events: ['credit.application.withdrawn'],
  },
  'application.offer-expired': {
    area: 'application',
    en: 'Nobody accepts the offer within 30 days.',
    zh: '30天内没有接受额度。',
    status: 'OFFER_EXPIRED',
    events: ['credit.application.offer_expired'],
    after: 'P31D',
  },
  'application.without-consent': {
    area: 'application',
    en: 'The consent to the credit report is missing, used or withdrawn.',
    zh: '没有征信授权，或者授权已经用过、撤回。',
    simulate: 'consent/expire',
    code: 'consent-required',
  },
  'appeal.upheld': {
    area: 'application',
    en: 'A person sees it otherwise: the smallest limit is offered, a day after the objection.',
    zh: '申诉成立：一天后给出最低额度。',
    scenarioOf: 'loan.appeal',
    simulate: 'appeal/uphold',
    status: 'UPHELD',
    events: ['credit.application.appealed', 'credit.application.approved'],
    after: 'P1D',
  },
  'appeal.rejected': {
    area: 'application',
    en: 'The refusal stands, a day after the objection.',
    zh: '申诉不成立：一天后维持原来的决定。',
    scenarioOf: 'loan.appeal',
    simulate: 'appeal/reject',
    status: 'REJECTED',
    events: ['credit.application.appealed', 'credit.application.appeal_rejected'],
    after: 'P1D',
  },
  'line.suspended': {
    area: 'line',
    en: 'The bank, an overdue loan or the customer holds the line back: nothing can be drawn.',
    zh: '银行、逾期借款或者客户自己暂停了额度，不能借款。',
    simulate: 'line/suspend',
    persona: 'suspended-line',
    code: 'line-suspended',
  },
  'line.locked': {
    area: 'line',
    en: 'The customer locks the line.',
    zh: '客户自己锁定额度。',
    persona: 'locked-line',
    status: 'SUSPENDED',
    events: ['credit.line.suspended'],
  },
  'line.unlocked': {
    area: 'line',
    en: 'The customer takes the lock off, with a code.',
    zh: '客户用验证码解锁额度。',
    status: 'ACTIVE',
    events: ['credit.line.activated'],
  },
  'line.raise-declined': {
    area: 'line',
    en: 'A higher limit than the score allows is asked for.',
    zh: '申请的额度超过评分允许的范围。',
    status: 'DECLINED',
  },
  'draw.disbursed': {
    area: 'draw',
    en: 'The money is there after 38 seconds. Every amount that is not in this table goes this way.',
    zh: '38秒后到账。表里没有的金额都这样。',
    scenarioOf: 'loan.draw',
    magic: { field: 'fen', value: '00' },
    simulate: 'draw/succeed',
    persona: 'repeat-borrower',
    status: 'ACTIVE',
    events: ['loan.created', 'loan.disbursed'],
    after: 'PT38S',
  },
  'draw.refused': {
    area: 'draw',
    en: 'The bank declines in the reply itself: the draw is REJECTED from the start, nothing was reserved.',
    zh: '回复里就已经拒绝：借款一开始就是REJECTED，没有占用额度。',
    scenarioOf: 'loan.draw',
    magic: { field: 'fen', value: '01' },
    status: 'REJECTED',
    events: ['loan.created', 'loan.rejected'],
  },
  'draw.rejected': {
    area: 'draw',
    en: 'The bank takes the draw and declines 2.4 seconds later; the line has everything again.',
    zh: '银行先受理，2.4秒后拒绝，额度全部恢复。',
    scenarioOf: 'loan.draw',
    magic: { field: 'fen', value: '02' },
    simulate: 'draw/reject',
    status: 'REJECTED',
    events: ['loan.created', 'loan.rejected'],
    after: 'PT3S',
  },
  'draw.delayed': {
    area: 'draw',
    en: 'The money is on its way for a day. The plan stays as it was agreed.',
    zh: '款项一天后才到账，还款计划按合同不变。',
    scenarioOf: 'loan.draw',
    magic: { field: 'fen', value: '03' },
    status: 'ACTIVE',
    events: ['loan.created', 'loan.disbursed'],
    after: 'P1D',
  },
  'draw.re-split': {
    area: 'draw',
    en: 'The partner bank refuses its share: the first funder takes it over, and the loan names the new shares.',
    zh: '合作银行拒绝出资：由第一家银行全部承担，借据写明新的出资比例。',
    scenarioOf: 'loan.draw',
    magic: { field: 'fen', value: '04' },
    status: 'ACTIVE',
    events: ['loan.created', 'loan.funders_changed', 'loan.disbursed'],
    after: 'PT38S',
  },
  'draw.held': {
    area: 'draw',
    en: 'It looks like a duplicate: the draw stays CREATED until a person releases it, 30 minutes later.',
    zh: '疑似重复借款：停在CREATED，30分钟后由人工放行。',
    scenarioOf: 'loan.draw',
    magic: { field: 'fen', value: '05' },
    simulate: 'draw/hold',
    status: 'ACTIVE',
    events: ['loan.created', 'loan.held', 'loan.disbursed'],
    after: 'PT31M',
  },
  'draw.unknown-then-disbursed': {
    area: 'draw',
    en: 'No answer: `needsReconciliation` after 60 seconds, the money is found after 120.',
    zh: '没有回音：60秒后标记needsReconciliation，120秒后查到已到账。',
    scenarioOf: 'loan.draw',
    magic: { field: 'fen', value: '06' },
    status: 'ACTIVE',
    events: ['loan.created', 'loan.disbursed'],
    after: 'PT2M',
  },
  'draw.unknown-then-failed': {
    area: 'draw',
    en: 'No answer: `needsReconciliation` after 60 seconds, and after 120 it is known that nothing was paid.',
    zh: '没有回音：60秒后标记needsReconciliation，120秒后查明没有付出。',
    scenarioOf: 'loan.draw',
    magic: { field: 'fen', value: '07' },
    status: 'DISBURSEMENT_FAILED',
    events: ['loan.created', 'loan.disbursement_failed'],
    after: 'PT2M',
  },
  'draw.failed': {
    area: 'draw',
    en: 'The paying bank sends the money back after 38 seconds; the line has everything again.',
    zh: '38秒后付款行退回款项，额度全部恢复。',
    scenarioOf: 'loan.draw',
    simulate: 'draw/fail',
    status: 'DISBURSEMENT_FAILED',
    events: ['loan.created', 'loan.disbursement_failed'],
    after: 'PT38S',
  },
  'draw.too-much': {
    area: 'draw',
    en: 'More is asked for than the line has left.',
    zh: '借款金额超过可用额度。',
    persona: 'nearly-used-line',
    code: 'insufficient-credit',
  },
  'draw.quote-expired': {
    area: 'draw',
    en: 'A quote is drawn after 15 minutes.',
    zh: '试算过了15分钟才借款。',
    code: 'quote-expired',
  },
  'repayment.succeeded': {
    area: 'repayment',
    en: 'The money is there after two seconds. Every amount that is not in this table goes this way.',
    zh: '两秒后还款成功。表里没有的金额都这样。',
    scenarioOf: 'loan.repay',
    magic: { field: 'fen', value: '00' },
    simulate: 'repayment/succeed',
    status: 'SUCCEEDED',
    events: ['repayment.succeeded'],
    after: 'PT2S',
  },
  'repayment.no-funds': {
    area: 'repayment',
    en: 'INSUFFICIENT_FUNDS after two seconds; automatic debits of such an amount fail, too.',
    zh: '两秒后因余额不足失败。这样金额的自动扣款也失败。',
    scenarioOf: 'loan.repay',
    magic: { field: 'fen', value: '11' },
    status: 'FAILED',
    events: ['repayment.failed'],
    after: 'PT2S',
  },
  'repayment.late': {
    area: 'repayment',
    en: 'The paying bank times out and succeeds after 30 seconds.',
    zh: '付款行超时，30秒后成功。',
    scenarioOf: 'loan.repay',
    magic: { field: 'fen', value: '12' },
    status: 'SUCCEEDED',
    events: ['repayment.succeeded'],
    after: 'PT30S',
  },
  'repayment.reversed': {
    area: 'repayment',
    en: 'It succeeds, and a day later the paying bank takes the money back: books, plan and line are as before it. A repayment that was booked meanwhile keeps it from being taken back.',
    zh: '先成功，一天后付款行把钱退回：账、计划、额度都恢复原样。其间又还了一笔的，就不再退回。',
    scenarioOf: 'loan.repay',
    magic: { field: 'fen', value: '13' },
    simulate: 'repayment/reverse',
    status: 'REVERSED',
    events: ['repayment.succeeded', 'repayment.reversed'],
    after: 'P1DT2S',
  },
  'repayment.unknown-then-succeeded': {
    area: 'repayment',
    en: 'UNKNOWN after two seconds, SUCCEEDED 60 seconds later.',
    zh: '两秒后结果未知，再过60秒成功。',
    scenarioOf: 'loan.repay',
    magic: { field: 'fen', value: '14' },
    status: 'SUCCEEDED',
    events: ['repayment.succeeded'],
    after: 'PT62S',
  },
  'repayment.unknown-then-failed': {
    area: 'repayment',
    en: 'UNKNOWN after two seconds, FAILED 60 seconds later.',
    zh: '两秒后结果未知，再过60秒失败。',
    scenarioOf: 'loan.repay',
    magic: { field: 'fen', value: '15' },
    status: 'FAILED',
    events: ['repayment.failed'],
    after: 'PT62S',
  },
  'repayment.declined': {
    area: 'repayment',
    en: 'CARD_DECLINED after two seconds.',
    zh: '两秒后银行卡拒绝。',
    scenarioOf: 'loan.repay',
    simulate: 'repayment/fail',
    status: 'FAILED',
    events: ['repayment.failed'],
    after: 'PT2S',
  },
  'repayment.refused': {
    area: 'repayment',
    en: 'The account holds less than the repayment: nothing is ordered.',
    zh: '账户余额不够还款，没有下单。',
    persona: 'empty-account',
    code: 'insufficient-funds',
  },
  'repayment.amount-changed': {
    area: 'repayment',
    en: 'A quote is paid after another repayment has changed what is owed.',
    zh: '其间另一笔还款改变了欠款，原来的试算不能再付。',
    code: 'payoff-amount-changed',
  },
  'repayment.overdue-first': {
    area: 'repayment',
    en: 'Somebody who is overdue wants to prepay in part.',
    zh: '有逾期时想部分提前还款。',
    persona: 'overdue',
    code: 'loan-overdue',
  },
  'loan.debited': {
    area: 'loan',
    en: 'An instalment is debited on its day, at 10:00.',
    zh: '到期当天10:00自动扣款成功。',
    persona: 'due-soon',
    status: 'SUCCEEDED',
    events: ['repayment.succeeded'],
  },
  'loan.overdue': {
    area: 'loan',
    en: 'An instalment is not paid by the end of the day of grace; the line is suspended.',
    zh: '宽限期过了还没有还，借款逾期，额度暂停。',
    persona: 'empty-account',
    status: 'OVERDUE',
    events: ['loan.overdue', 'credit.line.suspended'],
  },
  'loan.cured': {
    area: 'loan',
    en: 'What is overdue is paid; the line is free again.',
    zh: '还清逾期部分，额度恢复。',
    persona: 'overdue',
    status: 'ACTIVE',
    events: ['loan.cured', 'credit.line.activated'],
  },
  'loan.settled': {
    area: 'loan',
    en: 'Everything is paid back.',
    zh: '全部还清。',
    persona: 'almost-settled',
    status: 'SETTLED',
    events: ['loan.settled'],
  },
  'order.confirmed': {
    area: 'order',
    en: 'The registrar confirms at the unit value of the trade date, at 06:00 of the confirmation date. Every amount that is not in this table goes this way.',
    zh: '确认日06:00按交易日的净值确认。表里没有的金额都这样。',
    scenarioOf: 'wealth.order',
    magic: { field: 'fen', value: '00' },
    status: 'CONFIRMED',
    events: ['wealth.order.submitted', 'wealth.order.accepted', 'wealth.order.confirmed'],
  },
  'order.quota-exhausted': {
    area: 'order',
    en: 'The product is sold out: the order of a purchase is refused and nothing is taken.',
    zh: '产品额度用完：买入不受理，没有扣款。',
    scenarioOf: 'wealth.order',
    magic: { field: 'fen', value: '31' },
    code: 'quota-exhausted',
  },
  'order.failed': {
    area: 'order',
    en: 'The registrar refuses on the confirmation date, and money or units come back.',
    zh: '确认日确认失败，钱或者份额退回。',
    scenarioOf: 'wealth.order',
    magic: { field: 'fen', value: '32' },
    status: 'FAILED',
    events: ['wealth.order.submitted', 'wealth.order.accepted', 'wealth.order.failed'],
  },
  'order.partial': {
    area: 'order',
    en: '60 % of a purchase is confirmed, and the rest of the money comes back.',
    zh: '买入只确认60%，其余的钱退回。',
    scenarioOf: 'wealth.order',
    magic: { field: 'fen', value: '33' },
    status: 'PARTIALLY_CONFIRMED',
    events: ['wealth.order.submitted', 'wealth.order.accepted', 'wealth.order.confirmed'],
  },
  'order.delayed': {
    area: 'order',
    en: 'Many sell on one day: a redemption of such units waits, DELAYED, and the next trading day counts.',
    zh: '巨额赎回：这样份额的赎回延期，按下一个交易日办理。',
    scenarioOf: 'wealth.order',
    magic: { field: 'fen', value: '34' },
    status: 'SETTLED',
    events: [
      'wealth.order.submitted',
      'wealth.order.accepted',
      'wealth.order.delayed',
      'wealth.order.confirmed',
      'wealth.order.settled',
    ],
  },
  'order.settled': {
    area: 'order',
    en: 'The money of a redemption arrives, at 10:00 of the settlement date.',
    zh: '赎回的钱在到账日10:00到账。',
    status: 'SETTLED',
    events: [
      'wealth.order.submitted',
      'wealth.order.accepted',
      'wealth.order.confirmed',
      'wealth.order.settled',
    ],
  },
  'order.fast-redeemed': {
    area: 'order',
    en: 'Units of a money fund are sold at once, at most 10,000.00 a day.',
    zh: '货币基金快速赎回，马上到账，一天最多10,000.00元。',
    status: 'SETTLED',
    events: ['wealth.order.submitted', 'wealth.order.settled'],
  },
  'order.fast-limit': {
    area: 'order',
    en: 'More than 10,000.00 of one product is wanted at once on one day.',
    zh: '一天里快速赎回同一产品超过10,000.00元。',
    code: 'fast-redeem-limit',
  },
  'order.cancelled': {
    area: 'order',
    en: 'The customer cancels before the cut-off; money or units are free at once.',
    zh: '客户在截止时间前撤单，钱或者份额马上退回。',
    status: 'CANCELLED',
    events: ['wealth.order.submitted', 'wealth.order.cancelled'],
  },
  'order.after-cut-off': {
    area: 'order',
    en: 'The cut-off passes between quote and order: nothing is bought for another trade date than was shown.',
    zh: '试算后过了截止时间才下单：不会按没有看到的交易日成交。',
    code: 'after-cut-off',
  },
  'order.suspended': {
    area: 'order',
    en: 'The product is suspended between order and confirmation: the order fails, money or units come back.',
    zh: '下单后、确认前产品暂停交易：交易失败，钱或者份额退回。',
    simulate: 'wealth-product/suspend-all',
    status: 'FAILED',
    events: ['wealth.order.submitted', 'wealth.order.accepted', 'wealth.order.failed'],
  },
  'order.not-assessed': {
    area: 'order',
    en: 'Somebody who has never answered the questionnaire buys.',
    zh: '没有做过风险测评就买入。',
    code: 'suitability-required',
  },
  'order.assessment-expired': {
    area: 'order',
    en: 'The assessment is older than twelve months.',
    zh: '风险测评超过12个月。',
    code: 'suitability-expired',
  },
  'order.risk-mismatch': {
    area: 'order',
    en: 'The product is riskier than the type of the customer, and no warning opens it.',
    zh: '产品风险高于客户类型，而且不能通过提示后再买。',
    code: 'risk-mismatch',
  },
  'order.cool-off': {
    area: 'order',
    en: 'The warning about a riskier product was read less than 24 hours ago.',
    zh: '看过超风险提示还不到24小时。',
    code: 'cool-off-pending',
  },
  'identity.approved': {
    area: 'identity',
    en: 'Everything fits: the customer is verified at once.',
    zh: '都核对上了，马上通过。',
    scenarioOf: 'identity.submitElements',
    magic: { field: 'name-end', value: '·通过' },
    status: 'APPROVED',
    events: ['identity.application.created', 'identity.application.approved'],
  },
  'identity.review': {
    area: 'identity',
    en: 'A person looks at it and approves within two hours.',
    zh: '转人工审核，两小时内通过。',
    scenarioOf: 'identity.submitElements',
    magic: { field: 'name-end', value: '·人工' },
    status: 'APPROVED',
    events: [
      'identity.application.created',
      'identity.application.in_review',
      'identity.application.approved',
    ],
    after: 'PT2H',
  },
  'identity.more-wanted': {
    area: 'identity',
    en: 'A person looks at it and within two hours wants another picture of the document.',
    zh: '转人工审核，两小时内要求补拍证件。',
    scenarioOf: 'identity.submitElements',
    magic: { field: 'name-end', value: '·补件' },
    status: 'COLLECTING',
    events: [
      'identity.application.created',
      'identity.application.in_review',
      'identity.application.more_wanted',
    ],
    after: 'PT2H',
  },
  'identity.video': {
    area: 'identity',
    en: 'A video call is wanted besides all else.',
    zh: '还要做一次视频核验。',
    scenarioOf: 'identity.submitElements',
    magic: { field: 'name-end', value: '·视频' },
    status: 'COLLECTING',
  },
  'identity.rejected': {
    area: 'identity',
    en: 'A person looks at it and rejects it within two hours; so is an objection within a day.',
    zh: '转人工审核，两小时内拒绝；提出异议，一天内维持。',
    scenarioOf: 'identity.submitElements',
    magic: { field: 'name-end', value: '·拒绝' },
    status: 'REJECTED',
    events: [
      'identity.application.created',
      'identity.application.in_review',
      'identity.application.rejected',
    ],
    after: 'PT2H',
  },
  'identity.watch-list': {
    area: 'identity',
    en: 'The customer is on a list that nobody may be told of: a person rejects it without saying why.',
    zh: '在不能告诉客户的名单上：人工拒绝，不说原因。',
    scenarioOf: 'identity.submitElements',
    magic: { field: 'name-end', value: '·黑名单' },
    status: 'REJECTED',
    after: 'PT2H',
  },
  'identity.retry': {
    area: 'identity',
    en: 'The first face check fails, the second one passes.',
    zh: '第一次人脸核验不过，第二次通过。',
    scenarioOf: 'identity.submitElements',
    magic: { field: 'name-end', value: '·重试' },
    code: 'liveness-failed',
  },
  'identity.mismatch': {
    area: 'identity',
    en: 'The register does not know name and number together. Five tries a day.',
    zh: '姓名和号码对不上。一天可以试五次。',
    scenarioOf: 'identity.submitElements',
    magic: { field: 'name-end', value: '·不符' },
    code: 'identity-mismatch',
  },
  'identity.under-age': {
    area: 'identity',
    en: 'The customer is under 18; so it is by the birthday of the number, too.',
    zh: '客户未满18岁。号码里的出生日期未满18岁也一样。',
    scenarioOf: 'identity.submitElements',
    magic: { field: 'name-end', value: '·未成年' },
    status: 'REJECTED',
    events: ['identity.application.created', 'identity.application.rejected'],
  },
  'identity.no-record': {
    area: 'identity',
    en: 'The register does not know the number; the reply is that of a mismatch.',
    zh: '查不到这个号码，回答和对不上时一样。',
    scenarioOf: 'identity.submitElements',
    code: 'identity-mismatch',
  },
  'identity.authority-down': {
    area: 'identity',
    en: 'The register does not answer, which costs no try.',
    zh: '核对的系统没有回应，不减次数。',
    scenarioOf: 'identity.submitElements',
    code: 'service-unavailable',
  },
  'identity.not-live': {
    area: 'identity',
    en: 'Every face check fails: nobody is really there. Three tries a day, then a video call.',
    zh: '活体检测不过。一天三次，之后可以视频核验。',
    scenarioOf: 'identity.submitElements',
    code: 'liveness-failed',
  },
  'identity.face-mismatch': {
    area: 'identity',
    en: 'The face is not that of the document, with a score of 0.42.',
    zh: '人脸和证件不是同一个人，分数0.42。',
    scenarioOf: 'identity.submitElements',
    code: 'face-mismatch',
  },
  'identity.face-borderline': {
    area: 'identity',
    en: 'The score of the face is in between, 0.71: a person looks and approves within two hours.',
    zh: '人脸分数在中间，0.71：转人工，两小时内通过。',
    scenarioOf: 'identity.submitElements',
    status: 'APPROVED',
    after: 'PT2H',
  },
  'identity.unreadable': {
    area: 'identity',
    en: 'What stands on the document cannot be read; the pictures are taken anew.',
    zh: '证件上的字认不出来，要重新拍。',
    scenarioOf: 'identity.readDocument',
    code: 'picture-not-accepted',
  },
  'identity.already-customer': {
    area: 'identity',
    en: 'The person is a customer under another name of the partner, which is told only after everything was shown.',
    zh: '客户用另一个名字已经是本行客户，全部核验之后才说。',
    status: 'REJECTED',
  },
  'identity.expired': {
    area: 'identity',
    en: 'Nobody finishes an application for 30 days.',
    zh: '申请30天没有办完。',
    simulate: 'identity-application/expire',
    status: 'EXPIRED',
    events: ['identity.application.created', 'identity.application.expired'],
  },
  'card.bound': {
    area: 'card',
    en: 'The issuer confirms name, identity number, card number and phone; the card is bound.',
    zh: '发卡行核对姓名、身份证号、卡号和手机号都一致，绑卡成功。',
    scenarioOf: 'account.bindCard',
    magic: { field: 'card-end', value: '0005' },
    status: 'ACTIVE',
    events: ['card.bound'],
  },
  'card.mismatch': {
    area: 'card',
    en: 'One of the four elements does not fit; which one is not told. Five tries a day.',
    zh: '四要素有一项对不上，不说是哪一项。一天可以试五次。',
    scenarioOf: 'account.bindCard',
    magic: { field: 'card-end', value: '0013' },
    code: 'card-mismatch',
  },
  'card.no-funds': {
    area: 'card',
    en: 'The card can be bound, but there is no money on it: bringing money in fails.',
    zh: '可以绑卡，但卡里没有钱，转入失败。',
    magic: { field: 'card-end', value: '0021' },
    code: 'insufficient-funds',
  },
  'card.issuer-late': {
    area: 'card',
    en: 'The issuer does not answer, which costs no try; when it is asked again, it confirms.',
    zh: '发卡行没有回应，不减次数；再试一次就核对成功。',
    scenarioOf: 'account.bindCard',
    magic: { field: 'card-end', value: '0039' },
    code: 'service-unavailable',
  },
  'card.not-class-one': {
    area: 'card',
    en: 'The card is of an account of class II or III, which cannot be bound.',
    zh: '卡属于二类户或三类户，不能绑定。',
    scenarioOf: 'account.bindCard',
    magic: { field: 'card-end', value: '0047' },
    code: 'card-not-accepted',
  },
  'card.unbound': {
    area: 'card',
    en: 'The customer ends the agreement of a card.',
    zh: '客户解绑银行卡。',
    status: 'TERMINATED',
    events: ['card.unbound'],
  },
  'account.opened': {
    area: 'account',
    en: 'An account is opened by phone; the customer can borrow and invest from now on.',
    zh: '在手机上开户成功，可以借款和投资了。',
    status: 'ACTIVE',
    events: ['account.opened'],
  },
  'account.frozen': {
    area: 'account',
    en: 'The customer freezes the account: nothing leaves it.',
    zh: '客户冻结账户，钱转不出去。',
    status: 'FROZEN',
    events: ['account.frozen'],
  },
  'account.limit-exceeded': {
    area: 'account',
    en: 'More would go out than the class of the account, the customer or the agreement of the card allows.',
    zh: '超过账户种类、客户自己或者快捷支付协议的限额。',
    code: 'account-limit-exceeded',
  },
  'account.closed': {
    area: 'account',
    en: 'The customer closes an empty account for good.',
    zh: '客户把没有余额的账户销户。',
    status: 'CLOSED',
    events: ['account.closed'],
  },
  'fault.status': {
    area: 'fault',
    en: 'A call is answered with the status of a fault, such as 503, and nothing is done.',
    zh: '按故障设定返回状态码（如503），什么也没有做。',
  },
  'fault.rate-limited': {
    area: 'fault',
    en: 'A call is answered with 429 and `Retry-After`.',
    zh: '返回429和`Retry-After`。',
  },
  'fault.slow': { area: 'fault', en: 'An answer comes late.', zh: '回复很慢。' },
  'fault.timeout': {
    area: 'fault',
    en: 'A call is never answered, and nothing is done.',
    zh: '一直没有回复，什么也没有做。',
  },
  'fault.dropped-before': {
    area: 'fault',
    en: 'The connection breaks before anything is done.',
    zh: '还没有办理就断线。',
  },
  'fault.dropped-after': {
    area: 'fault',
    en: 'The connection breaks after everything is done: the test of everybody’s idempotency.',
    zh: '办完之后断线，用来检验幂等。',
  },
  'fault.webhook-duplicated': {
    area: 'fault',
    en: 'A webhook is delivered twice.',
    zh: '同一个Webhook投递两次。',
  },
  'fault.webhook-reordered': {
    area: 'fault',
    en: 'A webhook is delivered after the one that follows it.',
    zh: 'Webhook的先后颠倒。',
  },
  'fault.webhook-forged': {
    area: 'fault',
    en: 'A webhook carries a signature that does not fit.',
    zh: 'Webhook的签名不对。',
  },
} as const satisfies Readonly<Record<string, Outcome>>;

/** Name of an outcome, such as `draw.unknown-then-failed`. */
export type OutcomeId = keyof typeof table;

/** Every outcome of the sandbox by its name. */
export const outcomes: Readonly<Record<OutcomeId, Outcome>> = table;

/** Names of all outcomes, in the order of the table. */
export const outcomeIds = Object.keys(table) as readonly OutcomeId[];

/** Outcomes that a draw can be asked for. */
export type DrawOutcome = Asked<'loan.draw'>;
/** Outcomes that a repayment can be asked for. */
export type RepaymentOutcome = Asked<'loan.repay'>;
/** Outcomes that an application can be asked for. */
export type ApplicationOutcome = Asked<'loan.apply'>;
/** Outcomes that an objection can be asked for. */
export type AppealOutcome = Asked<'loan.appeal'>;
/** Outcomes that an order of the wealth feature can be asked for. */
export type OrderOutcome = Asked<'wealth.order'>;
/** Outcomes that a verification can be asked for. */
export type VerificationOutcome = Asked<'identity.submitElements'>;
/** Outcomes that binding a card can be asked for. */
export type CardOutcome = Asked<'account.bindCard'>;
/** Outcomes that the answer to a challenge can be asked for. */
export type AnswerWish = Asked<'identity.verifyChallenge'>;
/** Those of them that a code can be asked for. */
export type CodeOutcome = Extract<AnswerWish, `code.${string}`>;
/** Those of them that a face can be asked for. */
export type FaceOutcome = Extract<AnswerWish, `face.${string}`>;

/** Names of the outcomes for which calls of an operation can ask. */
export type Asked<Operation extends NonNullable<Outcome['scenarioOf']>> = {
  [Id in OutcomeId]: (typeof table)[Id] extends { readonly scenarioOf: Operation } ? Id : never;
}[OutcomeId];

/** Returns the outcomes for which calls of an operation can ask. */
export const askedOf = <Operation extends NonNullable<Outcome['scenarioOf']>>(
  operation: Operation,
): readonly Asked<Operation>[] =>
  outcomeIds.filter((id) => outcomes[id].scenarioOf === operation) as Asked<Operation>[];

/** Finds the outcome that a value asks for among those of an operation; `undefined` when it asks for none. */
export const outcomeOfValue = <Operation extends NonNullable<Outcome['scenarioOf']>>(
  operation: Operation,
  value: string,
): Asked<Operation> | undefined => askedOf(operation).find((id) => outcomes[id].magic?.value === value);

/**
 * Writes an amount that asks for an outcome of a draw, a repayment or an order.
 *
 * @param yuan - Whole yuan.
 * @returns Yuan with two decimals, such as `500.07` for `draw.unknown-then-failed`.
 * @throws {RangeError} No amount asks for this outcome.
 */
export const amountFor = (id: DrawOutcome | RepaymentOutcome | OrderOutcome, yuan: number): string => {
  const magic = outcomes[id].magic;
  if (magic === undefined)
    throw new RangeError(`No amount asks for ${id}; send WDL-Sandbox-Scenario: ${id}.`);
  return `${Math.trunc(yuan)}.${magic.value}`;
};
