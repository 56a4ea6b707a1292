import { createRecruitment } from '@gaoxin/recruitment-subgraph';
import { runService } from '@gaoxin/server';

await runService('recruitment', createRecruitment);
