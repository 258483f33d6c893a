import { byCode } from '../i18n/catalogue.js';
import { cancelMessages } from '../screen/cancel.messages.zh-CN.js';
import { screenLaterMessages } from '../screen/screen.messages-later.js';
import type { Details, PasswordProblem } from './account-open.state.js';

const occupations: Record<Details['occupation'], string> = {
  WORKER: '工人、服务员',
  DRIVER_OR_COURIER: '司机、快递员、外卖员',
  SHOP_OWNER: '开店、做小生意',
  FARMER: '务农',
  OFFICE: '办公室职员',
  TECHNICAL: '技术人员',
  PUBLIC_SERVICE: '公务员、教师、医护',
  STUDENT: '学生',
  RETIRED: '退休',
  AT_HOME: '在家，没有上班',
  OTHER: '其他',
};

const taxResidencies: Record<Details['taxResidency'], string> = {
  CN: '只在中国',
  BOTH: '中国和别的国家或地区都有',
  OTHER: '只在别的国家或地区',
};

const purposes: Record<Details['purpose'], string> = {
  DAILY: '日常收付款',
  SALARY: '收工资',
  SAVING: '存钱、理财',
  BORROWING: '借款、还款',
  BUSINESS: '做生意收付款',
};

const passwordProblems: Record<PasswordProblem, string> = {
  'not-six-digits': '支付密码是6位数字',
  'all-same': '6位都一样，太容易被猜到，请换一个',
  sequence: '连着的数字太容易被猜到，请换一个',
  repeated: '重复的数字太容易被猜到，请换一个',
  'birth-date': '不要用生日，请换一个',
  'from-phone': '不要用手机号里的数字，请换一个',
  'from-id': '不要用身份证号里的数字，请换一个',
  different: '两次输入的不一样，请再输入一次',
  'not-typed': '请先输入支付密码',
};

/** Texts of the later steps of account-open, zh-CN: they come with those steps. */
export const accountOpenLaterMessages = {
  ...screenLaterMessages,
  ...cancelMessages,

  cancelCard: '已经绑好的卡不受影响。',
  overTexts: byCode({
    CANCELLED: '上一次申请取消了，收集的信息会删除。想开户可以从头再来。',
    EXPIRED: '上一次申请超过30天没有办完，收集的信息会删除。想开户可以从头再来。',
  }),

  classMissing: '请选择开哪一类账户',
  stepOf: (index: number, of: number, name: string) => `第${String(index)}步，共${String(of)}步：${name}`,
  next: '下一步',

  stepDetails: '填写资料',
  headingDetails: '还需要知道几件事',
  leadDetails: '开户规定要问，只用来办这个账户。',
  occupation: '您做什么工作',
  occupations,
  taxResidency: '您在哪里是税收居民',
  taxText:
    '税收居民和国籍不是一回事，说的是您按规定在哪里交税。家在中国，或者一年里在中国住满183天，就是中国税收居民。',
  taxResidencies,
  purpose: '账户主要用来做什么',
  purposes,
  detailsMissing: {
    occupation: '请选择您做什么工作',
    taxResidency: '请选择您在哪里是税收居民',
    purpose: '请选择账户主要用来做什么',
  } satisfies Record<keyof Details, string>,

  stepOpening: '确认开户',
  headingOpening: '读合同，设支付密码',
  leadOpening: '这是最后一步。',
  consentLabel: '开户文件',
  consent: (documents: number) =>
    documents > 1 ? `我已阅读并同意这${String(documents)}份文件` : '我已阅读并同意这份文件',
  consentText: '账户可以随时注销，注销不收费。',
  consentMissing: '请先阅读文件，同意后打勾',
  passwordTitle: '支付密码',
  passwordText: '付款和转账时要用，一共6位数字。不要用生日和手机号，也不要用连着的或一样的数字。',
  passwordKnown: '您已经有支付密码。新账户用同一个，请输入一次。',
  passwordNew: '6位支付密码',
  passwordAgain: '再输入一次',
  passwordNow: '现在的支付密码',
  show: '显示',
  hide: '隐藏',
  keyboard: '用安全键盘输入',
  keyboardAgain: '重新输入',
  keyboardOpen: '请在安全键盘上输入',
  passwordSealed: '支付密码已经输好，这个页面看不到。',
  passwordProblems,
  openAccount: '同意并开户',
  reading: '正在打开文件',
  documentFailed: '文件没有打开。请检查网络，再点一次。',

  titleResult: '开户结果',
  doneTitle: '账户开好了',
  accountNumber: '账号',
  accountClass: '账户类别',
  nextTitle: '接下来可以',
  toLoan: '去借款',
  toWealth: '去理财',
  uncertified: '沙箱演示，未经认证',
  unknownTitle: '正在查开户结果',
  unknownText: '没有收到银行的回答。我们先查结果，不会重复开户。',
  unknownOffline: '还没有查到结果。请检查网络，再查一次。',

  offlineText: '已经办好的步骤都在。联网后从这一步接着办。',
  expiredText: '为了安全已退出。已经办好的步骤都在，登录后从这一步接着办。',
  loadFailedTitle: '没有读到您的申请',

  problemSignIn: '登录已过期，账户还没有开。登录后请再点一次。',
  problemNetwork: '连不上银行，这一步没有提交。请检查网络后再点一次。',
  problemPassword: (left: number) =>
    left > 0
      ? `支付密码不对。请输入您现在用的支付密码，还可以试${String(left)}次。`
      : '支付密码不对。请输入您现在用的支付密码。',
  problemNotEligible: '您在本行的账户已经到了最多的个数，不能再开。可以先注销一个不用的。',
  problemDocuments: '文件有更新。请重新阅读后打勾。',
  problemNotBooked: '查过了，账户还没有开。可以再提交一次。',
  problemOther: '暂时没办成，账户还没有开。请稍后再试。',
};
