import { createRating } from '@gaoxin/rating-subgraph';
import { runService } from '@gaoxin/server';

await runService('rating', createRating);
