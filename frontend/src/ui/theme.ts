import { type ThemeConfig, theme } from 'antd';

export type Scheme = 'light' | 'dark';
export type Surface = 'operator' | 'portal' | 'regulator';

const fontFamily =
  '-apple-system, "PingFang SC", "HarmonyOS Sans SC", "MiSans", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

/** Every colour the product uses, once; antd and our own CSS read the same values. */
export const palette = {
  light: {
    page: '#F4F6F9',
    panel: '#FFFFFF',
    raised: '#FFFFFF',
    sider: '#FBFCFD',
    tableHead: '#F7F9FB',
    hover: '#F3F6FC',
    border: '#D5DBE4',
    borderSoft: '#E7EBF1',
    text: '#161D29',
    text2: '#4C5768',
    text3: '#616C7D',
    success: '#18794E',
    successBg: '#E9F6EE',
    successBorder: '#B4DFC4',
    warning: '#9A4B00',
    warningBg: '#FFF4E2',
    warningBorder: '#F5D08F',
    error: '#C62A2F',
    errorBg: '#FDEEEE',
    errorBorder: '#F3B9BB',
    machine: '#7A4FD0',
  },
  dark: {
    page: '#0C0F14',
    panel: '#14181F',
    raised: '#1C222B',
    sider: '#11151B',
    tableHead: '#191F27',
    hover: '#1C232D',
    border: '#323B48',
    borderSoft: '#232A34',
    text: '#E8ECF3',
    text2: '#B4BDCB',
    text3: '#95A0B1',
    success: '#4CC38A',
    successBg: '#10291E',
    successBorder: '#1E5139',
    warning: '#F0B429',
    warningBg: '#2B2108',
    warningBorder: '#5C470F',
    error: '#FF8781',
    errorBg: '#331517',
    errorBorder: '#6B2628',
    machine: '#B79AF0',
  },
} as const;

const accents = {
  blue: {
    light: {
      primary: '#2455D6',
      primaryHover: '#3764DC',
      primaryText: '#2455D6',
      primaryBg: '#EDF2FE',
      primaryBorder: '#C3D3F8',
    },
    dark: {
      primary: '#6C93FF',
      primaryHover: '#86A6FF',
      primaryText: '#A9C1FF',
      primaryBg: '#14213F',
      primaryBorder: '#27407A',
    },
  },
  teal: {
    light: {
      primary: '#0B6B6B',
      primaryHover: '#0E7C7C',
      primaryText: '#0B6B6B',
      primaryBg: '#E6F3F2',
      primaryBorder: '#B0D6D4',
    },
    dark: {
      primary: '#4FC3BD',
      primaryHover: '#6FD2CD',
      primaryText: '#8FDCD7',
      primaryBg: '#0F2C2B',
      primaryBorder: '#1D514F',
    },
  },
} as const;

export const chartColors = ['#2455D6', '#12A594', '#E5730B', '#8E4EC6', '#6E7B8F', '#C7384F'];

const accentOf = (scheme: Scheme, surface: Surface) => accents[surface === 'regulator' ? 'teal' : 'blue'][scheme];

/** Puts the palette where our own CSS finds it: `primaryBg` becomes `--st-primary-bg`. */
export function paint(scheme: Scheme, surface: Surface) {
  const root = document.documentElement;
  root.dataset.scheme = scheme;
  for (const [name, value] of Object.entries({ ...palette[scheme], ...accentOf(scheme, surface) })) {
    root.style.setProperty(`--st-${name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`, value);
  }
}

function componentTokens(scheme: Scheme, surface: Surface): NonNullable<ThemeConfig['components']> {
  const p = palette[scheme];
  const a = accentOf(scheme, surface);
  return {
    Table: {
      headerBg: p.tableHead,
      headerColor: p.text2,
      headerSplitColor: 'transparent',
      cellPaddingBlockSM: 7,
      cellPaddingInlineSM: 12,
      cellFontSizeSM: 13,
      cellPaddingBlockMD: 11,
      cellFontSizeMD: 13,
      rowHoverBg: p.hover,
    },
    Menu: {
      itemHeight: 36,
      itemMarginInline: 8,
      itemBorderRadius: 6,
      iconSize: 16,
      itemBg: 'transparent',
      subMenuItemBg: 'transparent',
      itemSelectedBg: a.primaryBg,
      itemSelectedColor: a.primaryText,
      activeBarBorderWidth: 0,
    },
    Layout: { headerBg: p.panel, siderBg: p.sider, bodyBg: p.page, headerHeight: 52, headerPadding: '0 20px' },
    Tabs: { itemSelectedColor: a.primaryText, itemHoverColor: a.primaryText, inkBarColor: a.primary },
    Card: { bodyPadding: 18, headerHeight: 46, headerFontSize: 14 },
    Form: { itemMarginBottom: 18, verticalLabelPadding: '0 0 6px' },
    Tag: { defaultBg: scheme === 'dark' ? '#1A2230' : '#F1F4F8' },
  };
}

// antd derives backgrounds from seeds: dark enough seeds for readable text give muddy greys, and a tinted base makes the
// dark algorithm saturate every panel. So every surface and status colour is written out and colorBgBase is left alone.
export function themeOf(scheme: Scheme, surface: Surface, roomy: boolean): ThemeConfig {
  const p = palette[scheme];
  const a = accentOf(scheme, surface);
  return {
    algorithm: scheme === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    cssVar: { key: `st-${surface}-${scheme}-${roomy ? 'roomy' : 'dense'}` },
    hashed: false,
    token: {
      fontFamily,
      fontSize: surface === 'portal' ? 16 : 14,
      colorPrimary: a.primary,
      // The derived hover is too light for white words.
      colorPrimaryHover: a.primaryHover,
      colorPrimaryText: a.primaryText,
      colorInfo: a.primaryText,
      colorInfoBg: a.primaryBg,
      colorInfoBorder: a.primaryBorder,
      colorLink: a.primaryText,
      colorTextBase: p.text,
      colorTextSecondary: p.text2,
      colorTextTertiary: p.text3,
      colorTextQuaternary: p.text3,
      colorTextPlaceholder: p.text3,
      colorTextDescription: p.text3,
      colorBgLayout: p.page,
      colorBgContainer: p.panel,
      colorBgElevated: p.raised,
      ...(scheme === 'dark' ? { colorBgSpotlight: '#2A323E', colorTextLightSolid: '#0C1220' } : {}),
      colorBorder: p.border,
      colorBorderSecondary: p.borderSoft,
      colorSuccess: p.success,
      colorSuccessBg: p.successBg,
      colorSuccessBorder: p.successBorder,
      colorWarning: p.warning,
      colorWarningBg: p.warningBg,
      colorWarningBorder: p.warningBorder,
      colorError: p.error,
      colorErrorBg: p.errorBg,
      colorErrorBorder: p.errorBorder,
      borderRadius: 6,
      borderRadiusLG: 10,
      controlHeight: surface === 'portal' ? 44 : roomy ? 36 : 34,
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.16s',
    },
    components: componentTokens(scheme, surface),
  };
}
