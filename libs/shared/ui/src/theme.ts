import type { ThemeConfig } from 'antd';

/** The product's look for Ant Design. Colours mean state or "you can click", nothing else. */
export const theme: ThemeConfig = {
  cssVar: { key: 'gx' },
  token: {
    colorPrimary: '#27458F', colorLink: '#27458F', colorInfo: '#27458F',
    colorSuccess: '#2F8A55', colorWarning: '#BF8200', colorError: '#C8362C',
    colorSuccessText: '#2A7549', colorWarningText: '#875800', colorErrorText: '#B12A22',
    colorText: '#1C2128', colorTextSecondary: '#474D57', colorTextTertiary: '#666C76', colorTextPlaceholder: '#666C76',
    colorTextDisabled: '#9BA0A7',
    colorBgLayout: '#FFFFFF', colorBgContainer: '#FFFFFF', colorFillTertiary: '#F5F3EE', colorFillSecondary: '#EDEAE3',
    colorBorder: '#D0CCC2', colorBorderSecondary: '#E6E3DC', colorSplit: '#E6E3DC',
    colorPrimaryBg: '#EBEFF8', colorPrimaryBorder: '#B8C5E2', colorPrimaryActive: '#1B3370',
    colorSuccessBg: '#E7F2EB', colorWarningBg: '#FCF2DA', colorErrorBg: '#FBE9E6',
    borderRadius: 6, borderRadiusSM: 5, borderRadiusXS: 4, borderRadiusLG: 8,
    fontFamily:
      '-apple-system,BlinkMacSystemFont,"Segoe UI","PingFang SC","HarmonyOS Sans SC","Microsoft YaHei UI","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif',
    fontSize: 14, fontSizeSM: 12, fontSizeHeading3: 22, fontSizeHeading5: 15, fontWeightStrong: 600, lineHeight: 22 / 14,
    sizeUnit: 4, sizeStep: 4, controlHeight: 32, controlHeightSM: 26, controlHeightLG: 44,
    motionDurationFast: '0.08s', motionDurationMid: '0.12s', motionDurationSlow: '0.15s', wireframe: false,
  },
  components: {
    Table: {
      headerBg: 'transparent', headerColor: '#666C76', headerSplitColor: 'transparent', rowHoverBg: '#FAF9F6', cellPaddingBlock: 9, cellFontSize: 13,
    },
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', contentFontSizeSM: 13, paddingInlineSM: 9 },
    Tabs: {
      horizontalItemGutter: 22, titleFontSize: 14, inkBarColor: '#27458F', itemSelectedColor: '#1C2128', itemColor: '#474D57',
      horizontalItemPadding: '6px 0 9px', horizontalMargin: '0',
    },
    Segmented: { trackBg: '#EDEAE3', boxShadowTertiary: 'none' },
    Tag: { defaultBg: '#EFEDE9', defaultColor: '#474D57' },
    Form: { labelFontSize: 13, verticalLabelPadding: '0 0 4px' },
    Drawer: { paddingLG: 24 },
  },
};

/** The same look for fingers: nothing to press is lower than 44 px. */
export const phoneTheme: ThemeConfig = {
  ...theme,
  token: { ...theme.token, fontSize: 15, controlHeight: 44, controlHeightSM: 44, controlHeightLG: 46 },
};
