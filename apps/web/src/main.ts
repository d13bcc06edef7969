import '@fontsource-variable/source-sans-3/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import './fonts.css';
import '../../../libs/ui/src/tokens.css';
import '../../../libs/ui/src/base.css';
import { loadFirstPage } from './app/first-pages';

loadFirstPage(location.pathname);
// not awaited: what starts may import what is imported here
void import('./app/start').then(({ start }) => start());
