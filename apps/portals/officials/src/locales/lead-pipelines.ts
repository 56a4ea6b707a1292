/** The pipelines and their stages. */
export const leadPipelinesZh = {
  pipeline: '流程',
  pipelines: '流程设置',
  pipelinePage: {
    title: '流程设置', brief: '每个流程有自己的阶段、停留期限和进入条件；在谈线索随阶段走。', add: '新建流程', edit: '修改流程', standard: '标准流程',
    nameZh: '流程名称', nameEn: '英文名称', stageZh: '阶段 {{line}} 名称', stageEn: '英文名称', phase: '所属类别', limitDays: '停留期限（天，不限就空着）', conditions: '进入条件',
    addStage: '加一个阶段', up: '第 {{line}} 个阶段上移', down: '第 {{line}} 个阶段下移', remove: '撤销第 {{line}} 个阶段', takes: '接收撤销阶段的线索', gone: '"{{name}}"的线索由谁接收',
    leads: '{{count}} 条', saved: '流程已保存。', only: '流程由区管理员设置，这里可以查看。', none: '无', stages: '阶段', limit: '期限',
  },
};

export const leadPipelinesEn: typeof leadPipelinesZh = {
  pipeline: 'Pipeline',
  pipelines: 'Pipelines',
  pipelinePage: {
    title: 'Pipelines', brief: 'Each pipeline has its own stages, limits and conditions; leads follow their stage.', add: 'New pipeline', edit: 'Change the pipeline', standard: 'standard',
    nameZh: 'Chinese name', nameEn: 'English name', stageZh: 'Stage {{line}}, Chinese name', stageEn: 'English name', phase: 'Phase', limitDays: 'Limit in days (empty for none)', conditions: 'Conditions',
    addStage: 'Add a stage', up: 'Move stage {{line}} up', down: 'Move stage {{line}} down', remove: 'Remove stage {{line}}', takes: 'Takes leads of removed stages', gone: 'Who takes the leads of "{{name}}"',
    leads: '{{count}} leads', saved: 'Saved.', only: 'The zone admin sets the pipelines; you can look at them.', none: 'none', stages: 'Stages', limit: 'Limit',
  },
};
