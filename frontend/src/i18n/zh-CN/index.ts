import admission from './admission.json';
import app from './app.json';
import audit from './audit.json';
import conduct from './conduct.json';
import docs from './docs.json';
import evaluation from './evaluation.json';
import evidence from './evidence.json';
import filing from './filing.json';
import identity from './identity.json';
import ledger from './ledger.json';
import live from './live.json';
import mediation from './mediation.json';
import notice from './notice.json';
import park from './park.json';
import portal from './portal.json';
import regulator from './regulator.json';
import screening from './screening.json';
import sourcing from './sourcing.json';
import supervision from './supervision.json';
import ui from './ui.json';
import workday from './workday.json';

export default {
  app,
  ui,
  portal,
  regulator,
  park,
  identity,
  admission,
  sourcing,
  live,
  screening,
  conduct,
  mediation,
  ledger,
  docs,
  evaluation,
  filing,
  supervision,
  evidence,
  workday,
  audit,
  notice,
};
