import type { PromotionPhase, TemplateContent, TemplateOwner, TemplateStep } from './promotion-template.ts';

const by = (code: string): TemplateOwner => ({ kind: 'DEPARTMENT', code });
const SECRETARY: TemplateOwner = { kind: 'SECRETARY' };
const ENTERPRISE: TemplateOwner = { kind: 'ENTERPRISE' };
const CENTER = by('service-center');
const PLANNING = by('planning-bureau');
const HOUSING = by('housing-bureau');
const MARKET = by('market-bureau');
const ENVIRONMENT = by('environment-bureau');
const EMERGENCY = by('emergency-bureau');
const POWER = by('power-company');
const WATER = by('water-company');

type Line = [owner: TemplateOwner, dueAfterDays: number, zh: string, en: string, criterionZh: string, criterionEn: string];

const phase = (name: PromotionPhase, lines: readonly Line[]): TemplateStep[] =>
  lines.map(([owner, dueAfterDays, zh, en, criterionZh, criterionEn]) => ({ phase: name, owner, dueAfterDays, zh, en, criterionZh, criterionEn }));

/**
 * What a zone starts with until it has a table of its own: the usual way of an industrial project from signing over start
 * (30 days) and production (90 days later) to the filing of its completion.
 */
export const DEFAULT_TEMPLATE: TemplateContent = {
  plan: { STARTED: 30, IN_PRODUCTION: 120, COMPLETION_FILED: 180 },
  steps: [
    ...phase('SIGN_TO_START', [
      [SECRETARY, 2, '首次对接企业，交底办理流程', 'First meeting with the enterprise to explain the way ahead', '对接记录已由企业签字', 'Minutes signed by the enterprise'],
      [MARKET, 5, '企业注册登记', 'Registration of the enterprise', '取得营业执照', 'Business licence issued'],
      [CENTER, 7, '项目备案', 'Filing of the project', '取得项目备案证', 'Filing certificate issued'],
      [PLANNING, 12, '用地手续和建设用地规划许可', 'Land procedure and land-use planning permit', '取得建设用地规划许可证', 'Land-use planning permit issued'],
      [ENTERPRISE, 15, '总平面图和施工图设计', 'Site plan and working drawings', '施工图报审稿已提交', 'Drawings submitted for review'],
      [ENVIRONMENT, 18, '环境影响评价', 'Environmental assessment', '取得环评批复或完成备案', 'Assessment approved or filed'],
      [PLANNING, 20, '建设工程规划许可', 'Construction planning permit', '取得建设工程规划许可证', 'Construction planning permit issued'],
      [HOUSING, 22, '施工图审查', 'Review of the drawings', '取得施工图审查合格书', 'Review certificate issued'],
      [POWER, 25, '施工临时用电', 'Temporary power for the site', '临时用电已接通', 'Temporary power connected'],
      [WATER, 25, '施工临时用水', 'Temporary water for the site', '临时用水已接通', 'Temporary water connected'],
      [HOUSING, 28, '质量安全监督提前介入', 'Early quality and safety supervision', '监督登记已办结', 'Supervision registered'],
      [HOUSING, 30, '施工许可', 'Construction permit', '取得建筑工程施工许可证', 'Construction permit issued'],
    ]),
    ...phase('START_TO_PRODUCTION', [
      [ENTERPRISE, 45, '基础施工', 'Foundations', '基础验收合格', 'Foundations accepted'],
      [SECRETARY, 60, '现场调度，核对工期', 'Site meeting to check the schedule', '调度记录已上传', 'Minutes on file'],
      [ENTERPRISE, 75, '主体结构封顶', 'Structure topped out', '主体结构验收合格', 'Structure accepted'],
      [POWER, 90, '正式供电', 'Permanent power', '正式用电已送电', 'Permanent power supplied'],
      [WATER, 95, '正式供水和排水接入', 'Permanent water and drainage', '供水、排水已接通', 'Water and drainage connected'],
      [ENTERPRISE, 105, '设备安装调试', 'Installation and test of equipment', '单机和联动调试合格', 'Equipment tested alone and together'],
      [EMERGENCY, 110, '安全设施"三同时"核查', 'Check of safety installations', '核查意见为合格', 'Check passed'],
      [SECRETARY, 115, '用工对接', 'Matching of workers', '首批岗位招满', 'First posts filled'],
      [ENTERPRISE, 120, '试生产', 'Trial production', '产出首批合格产品', 'First conforming products'],
    ]),
    ...phase('PRODUCTION_TO_COMPLETION', [
      [ENVIRONMENT, 140, '竣工环境保护验收', 'Environmental acceptance', '验收意见已公示', 'Acceptance published'],
      [HOUSING, 150, '消防验收', 'Fire acceptance', '取得消防验收合格意见', 'Fire acceptance passed'],
      [PLANNING, 160, '规划核实', 'Verification against the planning permit', '取得规划核实确认书', 'Verification issued'],
      [HOUSING, 180, '竣工验收备案', 'Filing of completion', '取得竣工验收备案登记证', 'Completion filed'],
      [PLANNING, 180, '不动产登记', 'Title registration', '取得不动产权证', 'Title certificate issued'],
    ]),
  ],
};
