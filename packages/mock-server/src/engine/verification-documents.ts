import { heading, paragraph, sealed, term, type RenderedDocument } from './documents.js';
import type { OnboardingRecord } from './records-onboarding.js';

const SANDBOX = paragraph('本文件由测试环境生成，不会核验任何真实的人，也不会开立真实的账户。');

const complaints = (bankName: string) =>
  paragraph(`您可以在${bankName}的客服页面提出意见或投诉。对处理结果不满意的，可以向当地金融监管部门反映。`);

const WHAT_IS_ASKED: Readonly<Record<OnboardingRecord['mode'], string>> = {
  SIMPLE: '手机号、姓名、身份证号、银行卡号',
  STANDARD:
    '手机号、姓名、身份证号、身份证正反面照片；您同意的话，还有一张正面人脸照片；有疑问时，一次视频通话',
  ADVANCED: '手机号、姓名、身份证号、身份证正反面照片、视频通话；您同意的话，还有几张人脸照片',
};

/** Renders the notice of what is asked for and why (PIPL art. 17, 30). */
export const renderIdentityNotice = (
  bankName: string,
  { scene, mode }: Pick<OnboardingRecord, 'scene' | 'mode'>,
): RenderedDocument =>
  sealed('IDENTITY_NOTICE', '身份核验告知书', [
    SANDBOX,
    heading('一、为什么要核验'),
    paragraph(
      scene === 'ACCOUNT_OPENING'
        ? '法律要求银行开户前确认是您本人。核验通过后，您可以开立账户。'
        : '法律要求银行确认是您本人。核验通过后，您可以继续办理业务。',
    ),
    heading('二、需要什么'),
    term('需要的信息', WHAT_IS_ASKED[mode]),
    term('谁来处理', bankName),
    term('和谁核对', '身份证号和姓名，与居民身份信息系统核对；银行卡，与发卡行核对'),
    paragraph('身份证号、银行卡号、照片在您的手机上加密，只有银行能打开。'),
    heading('三、保存多久'),
    paragraph(
      '人脸照片：核验有结果后删除，最长保存7天。没有开户的，身份证照片和填写的信息在结束后7天内删除。' +
        '开了户的，按《反洗钱法》保存到业务关系结束后十年。',
    ),
    heading('四、您的权利'),
    paragraph(
      '您可以随时停下来，换一台手机接着办，或者取消。取消后，这次收集的信息会删除。结果不对的，可以提出异议，由另一位工作人员重新看。',
    ),
    paragraph('您也可以不在手机上办，带身份证到网点办理。'),
    heading('五、意见和投诉'),
    complaints(bankName),
  ]);

/** Renders the consent to the use of the face, which is asked for apart and may be declined (PIPL art. 29). */
export const renderFaceConsent = (bankName: string): RenderedDocument =>
  sealed('FACE_CONSENT', '人脸信息单独同意书', [
    SANDBOX,
    heading('一、同意什么'),
    paragraph(`${bankName}用您的人脸照片，和身份证上的照片比对一次，确认是您本人。只用于这次核验。`),
    heading('二、可以不同意'),
    paragraph(
      '不同意也能办。我们用视频通话代替：工作人员和您见面核对，有手语服务，时间由您选。结果一样有效。',
    ),
    heading('三、保存多久'),
    paragraph('比对有结果后就删除照片，最长保存7天。银行不留人脸特征，也不给别人。'),
    heading('四、可以改主意'),
    paragraph('拍照之前，您随时可以改用视频核验。已经拍的照片会删除。'),
  ]);

/** Renders the contract of an account, by its class. */
export const renderAccountContract = (
  bankName: string,
  nameMasked: string,
  accountClass: 'II' | 'III',
): RenderedDocument =>
  sealed('ACCOUNT_CONTRACT', '个人银行账户服务协议', [
    SANDBOX,
    heading('一、账户'),
    term('户主', nameMasked),
    term('开户行', bankName),
    ...(accountClass === 'II'
      ? [
          term('账户种类', '二类户'),
          term('向别人付款', '每天最多10,000.00元，每年最多200,000.00元'),
          term('和本人绑定卡之间转账', '不占上面的限额，按快捷支付协议的限额'),
        ]
      : [
          term('账户种类', '三类户'),
          term('余额', '最多2,000.00元'),
          term('向别人付款', '每天最多2,000.00元，每年最多50,000.00元'),
        ]),
    heading('二、费用'),
    paragraph('开户、管理、转账都不收费。'),
    heading('三、您要注意的'),
    paragraph('账户只能自己用。不要出租、出借、出售账户，也不要把支付密码和验证码告诉任何人，包括银行员工。'),
    heading('四、冻结和销户'),
    paragraph('手机丢了，您可以马上冻结账户。余额转出、没有未结清的贷款和投资时，可以随时销户。'),
    heading('五、意见和投诉'),
    complaints(bankName),
  ]);

const RESIDENCY: Readonly<Record<'CN' | 'OTHER' | 'BOTH', string>> = {
  CN: '仅为中国税收居民',
  OTHER: '仅为非居民',
  BOTH: '既是中国税收居民，又是其他国家（地区）税收居民',
};

/** Renders the declaration where the customer pays tax, as the customer has said it. */
export const renderTaxDeclaration = (
  nameMasked: string,
  taxResidency: 'CN' | 'OTHER' | 'BOTH',
): RenderedDocument =>
  sealed('TAX_DECLARATION', '个人税收居民身份声明', [
    SANDBOX,
    heading('一、声明'),
    term('声明人', nameMasked),
    term('税收居民身份', RESIDENCY[taxResidency]),
    paragraph('以上是我自己选的，是真实的。情况有变化，我会在30天内告诉银行。'),
    heading('二、依据'),
    paragraph('《非居民金融账户涉税信息尽职调查管理办法》要求银行开户时了解。没有说明，不能开户。'),
  ]);
