import type { PersonNameProblem } from '@weidongli/finance/identifiers';
import { cancelMessages } from '../screen/cancel.messages.zh-CN.js';
import { screenLaterMessages } from '../screen/screen.messages-later.js';
import type { IdNumberError, PhoneError } from './identity-verify.state.js';

const phoneProblems: Record<PhoneError['reason'], (missing: number) => string> = {
  empty: () => '请填写手机号',
  'too-short': (missing) => `手机号是11位，还差${String(missing)}位`,
  'too-long': () => '手机号是11位，您填的多了，请核对',
  characters: () => '手机号只有数字，请去掉别的字符',
  'not-mobile': () => '请填内地的手机号，第一位是1',
};

const nameProblems: Record<PersonNameProblem, string> = {
  empty: '请填写姓名',
  'too-short': '姓名至少两个字，请写全',
  'too-long': '姓名最多40个字，请核对',
  digits: '姓名里有数字，请核对',
  dot: '名字里的点在开头、结尾或连着出现了，请核对',
  'space-inside': '名字中间有空格。有点的请用“·”，没有的请去掉空格',
  'unreadable-character': '有一个字认不出来，请重新输入这个字',
  'not-a-name': '请照身份证上的写法填，只用汉字，或只用外文字母',
};

const idProblems: Record<IdNumberError['reason'], (missing: number) => string> = {
  empty: () => '请填写公民身份号码',
  'too-short': (missing) => `号码是18位，还差${String(missing)}位`,
  'too-long': () => '号码是18位，您填的多了，请核对',
  characters: () => '号码只有数字，最后一位可能是X',
  'birth-date': () => '第7到14位是出生日期，您填的日期不对，请核对',
  'check-digit': () => '最后一位和前面对不上，可能有一位填错了，请核对',
  'old-15': () => '这是15位的老号码，已经停用。请填身份证上的18位号码',
};

const evidences: Readonly<Record<string, string>> = {
  PHONE_CODE: '手机验证码',
  ID_AUTHORITY: '身份信息核对',
  ID_DOCUMENT: '身份证',
  LIVENESS: '本人操作',
  FACE_MATCH: '人脸比对',
  CARD_ELEMENTS: '银行卡核对',
  PERSON_REVIEW: '人工审核',
  VIDEO_CALL: '视频见面',
};

const assurances: Readonly<Record<number, string>> = {
  1: '保证等级：基本。核对了号码和手机或银行卡。',
  2: '保证等级：较高。核对了身份证和人脸。',
  3: '保证等级：高。工作人员也确认过是您本人。',
};

/** Texts of the later steps of identity-verify, zh-CN: they come with those steps. */
export const identityVerifyLaterMessages = {
  ...screenLaterMessages,
  ...cancelMessages,

  headingFace: '可以刷脸吗？',
  leadFace: '刷脸或者视频，您自己选，结果一样有效。',
  withFace: '刷脸',
  withFaceText: '拍一张正面照片，和身份证上的照片比一次。有结果后就删除，最长保存7天。',
  withoutFace: '不刷脸，用视频核验',
  withoutFaceText: '约一个您方便的时间，和工作人员视频见面，15分钟左右。有手语服务。',
  faceNote: '现在没有打开摄像头。选了以后也可以改。',
  declineFace: '不刷脸，用视频核验',
  allowFace: '可以刷脸',

  stepPhone: '确认手机号',
  headingPhone: '您的手机号是多少？',
  leadPhone: '我们发一条验证码短信，确认号码是您在用。',
  phone: '手机号',
  phoneHint: '11位数字',
  sendCode: '发送验证码',
  phoneProblems,

  stepElements: '填写身份信息',
  headingElements: '请照身份证填写',
  leadElements: '一个字一个字核对，不着急。',
  name: '姓名',
  nameHint: '名字里有“·”的，也要写上',
  nameProblems,
  idNumber: '公民身份号码',
  idHint: '18位，最后一位可能是X',
  idRight: '校验位正确',
  idProblems,
  wantedNote: (note: string) => `工作人员说：${note}`,
  sealedNote: '在您的手机上加密，只有银行能打开',
  submitElements: '核对无误，提交',
  triesLeft: (left: number) => `今天还可以试${String(left)}次`,

  byVideo: '改用视频核验',
  byOtherDevice: '换一台手机接着办',
  byBranch: '也可以带身份证到银行网点办理。',
  headingStuck: '这一步今天先到这里',
  stuckText: '这一步的次数用完了。已经办好的都还在。',
  stuckUntil: (time: string) => `这一步的次数用完了，${time}以后可以再试。已经办好的都还在。`,
  stuckWays: '不想等，可以换一种办法：',
  comeBack: '我等一等，先离开',

  headingUnknown: '还不知道有没有提交成功',
  unknownText: '银行的答复没有收到。我们先查，不会重复提交。',

  headingDone: '核验通过了',
  assurances,
  evidenceTitle: '依据',
  evidences,
  otherEvidence: '其他核验',
  uncertified: '沙箱演示，未经认证',
  finish: '完成',
  verifyAgain: '重新核验一次',

  headingOver: '这次核验已经结束',
  cancelledText: '核验取消了，收集的信息已经删除。',
  expiredApplicationText: '超过30天没有办完，收集的信息会删除。可以重新开始。',
  startAgain: '重新开始',

  reading: '正在打开文件',
  documentFailed: '文件没有打开。请检查网络，再点一次。',
  offlineText: '已经办好的步骤都还在，联网后接着办。',
  expiredText: '为了安全，登录一段时间后会过期。登录后从这一步接着办。',
  loadFailedTitle: '没有打开身份核验',

  problemNetwork: '网络不通，没有提交。请检查网络，再试一次。',
  problemDocuments: '文件更新了，请再看一遍，然后继续。',
  problemMismatch: '姓名和号码对不上，请照身份证核对。',
  problemAuthority: '核对身份的系统现在没有回应，不是您填错了。请过一会儿再试。',
  problemState: '这一步刚才已经办过了，请看现在的进度。',
  problemNotBooked: '查过了，刚才没有提交成功。请再试一次。',
  problemContext: '验证码和这个手机号对不上。请重新发送验证码。',
  problemInput: '有一项银行看不懂，请核对后再试。',
  problemOther: '没有成功。请再试一次，还不行请联系客服。',
};
