export type PublicLanguage = 'zh-CN' | 'en';

const zh = {
  title: '投诉与调解',
  otherLanguage: 'English',
  scan: {
    title: '请扫描基地或直播间的投诉二维码',
    hint: '二维码会带您到对应基地的投诉页面，无需注册账号。',
    other: '您也可以拨打 12315，或在全国 12315 平台提交投诉举报。',
  },
};

const en: typeof zh = {
  title: 'Complaints and mediation',
  otherLanguage: '中文',
  scan: {
    title: 'Please scan the complaint code of the park or the live room',
    hint: 'The code opens the complaint page of that park; no account is needed.',
    other: 'You may also call 12315, or file with the national 12315 platform.',
  },
};

export const words: Record<PublicLanguage, typeof zh> = { 'zh-CN': zh, en };
