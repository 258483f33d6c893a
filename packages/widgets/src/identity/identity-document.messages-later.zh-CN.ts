import type { PersonNameProblem } from '@weidongli/finance/identifiers';
import { byCode } from '../i18n/catalogue.js';
import { screenLaterMessages } from '../screen/screen.messages-later.js';
import type { NumberProblem, OtherProblem } from './identity-document.entries.js';
import { pictureMessages } from './picture.messages.zh-CN.js';

const nameProblems: Record<PersonNameProblem, string> = {
  empty: '请填写姓名',
  'too-short': '姓名至少两个字，请对照证件补全',
  'too-long': '姓名最多40个字，请对照证件改短',
  digits: '姓名里没有数字，请对照证件修改',
  dot: '中间的点前后都要有字，请对照证件修改',
  'space-inside': '姓名中间有空格。如果是间隔号，请写成“·”',
  'unreadable-character': '有一个字认不出来，请重新写这个字',
  'not-a-name': '姓名写汉字，或者写拼音字母，请对照证件修改',
};

const numberProblems: Record<NumberProblem, string> = {
  empty: '请填写公民身份号码',
  'too-short': '公民身份号码是18位，还没有写完',
  'too-long': '公民身份号码是18位，多写了',
  characters: '公民身份号码只有数字，最后一位可以是X',
  'birth-date': '第7到14位是出生日期，这个日期不对，请对照证件修改',
  'check-digit': '校验位不对，有一位写错了，请对照证件修改',
  'old-15': '这是15位的旧号码。请写证件上18位的号码',
};

const otherProblems: Record<OtherProblem, string> = {
  empty: '请对照证件填写',
  'too-long': '太长了，请对照证件改短',
  'not-a-date': '请写年月日，比如2019-03-18',
  order: '结束的日子要在开始以后，请对照证件修改',
  future: '这个日子还没有到，请对照证件修改',
};

/** Texts of the later steps of identity-document, zh-CN: they come with those steps. */
export const identityDocumentLaterMessages = {
  ...screenLaterMessages,
  ...pictureMessages,

  nameProblems,
  numberProblems,
  otherProblems,
  otherProblemsUntil: '请写年月日，比如2039-03-18；长期有效就写“长期”',

  stageTitles: byCode({ ID_FRONT: '把人像面放进框里', ID_BACK: '把国徽面放进框里' }),
  stageCount: (n: number, of: number) => `第${String(n)}张，共${String(of)}张`,
  stageHint: '字迹清楚后会自动拍摄，也可以手动拍',
  stageOther: '没有摄像头，或者拍不了',
  stageNote: '照片只用于这次核验。',
  stageNoteSandbox: '沙箱演示，未经认证。照片只用于这次核验。',

  lookTitle: '看看这张清不清楚',
  lookLead: '字都能看清，四个角都在，没有反光，就可以用。',
  lookPictures: byCode({ ID_FRONT: '刚拍的人像面', ID_BACK: '刚拍的国徽面' }),
  again: '重新拍',
  use: '用这张',

  sendTitle: '正在上传照片',
  sendLead: '照片加密后才离开这台设备。',
  readTitle: '正在读证件上的字',
  readLead: '通常几秒钟。读完请您核对。',
  readFailedTitle: '证件上的字还没有读出来',
  readAgain: '再读一次',

  confirmStep: (n: number, of: number) => `第${String(n)}步，共${String(of)}步：核对信息`,
  confirmTitle: '请核对，有错可以直接改',
  confirmLead: '证件上的字认得不一定全对，请逐项看一遍。',
  name: '姓名',
  idNumber: '公民身份号码',
  address: '住址',
  validFrom: '有效期开始',
  validUntil: '有效期结束',
  numberRight: '校验位正确',
  doubtful: '这一项不太清楚，请重点核对',
  validUntilHint: '长期有效就写“长期”',
  right: '信息无误',
  fieldError: (field: string, text: string) => `${field}：${text}`,
  confirmNote: '信息加密后才发给银行。',
  confirmNoteSandbox: '沙箱演示，未经认证。信息加密后才发给银行。',

  closedTitle: '现在不能再试了',
  closedText: (moment: string) =>
    `${moment}以后可以再试。限制次数是为了防止别人冒用您的身份，您填好的别的内容都还在。`,
  notNowTitle: '现在不用拍证件',
  notNowText: '请回到上一页，看看核验到了哪一步。',
  doneTitle: '证件信息已确认',
  doneText: '可以接着办下一步了。',
  goAhead: '继续',

  offlineText: '拍好的照片都还在，联网后接着来。',
  expiredText: '为了安全已退出。登录后接着办。',
  loadFailedTitle: '没有读到核验进度',

  problemSignIn: '登录已过期。登录后请再点一次。',
  problemNetwork: '连不上银行。填好的内容都还在，请检查网络后再点一次。',
  problemMismatch: '姓名和号码跟登记的不一致。请对照证件再看一遍。',
  problemMismatchLeft: (n: number) =>
    `姓名和号码跟登记的不一致。请对照证件再看一遍，今天还可以再试${String(n)}次。`,
  problemPicture: '银行看不清这张照片，请再拍一张。',
  problemTries: '今天的次数用完了。',
  problemService: '核对服务暂时没有回应，没有算次数。请过一会儿再点一次。',
  problemOther: '暂时没办成。填好的内容都还在，请稍后再试。',
};
