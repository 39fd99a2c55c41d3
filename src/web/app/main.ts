import { createApp } from 'vue';
import App from './App.vue';
import { tellDocument } from './language';
import { router } from './router';
import { beginTheme } from './theme';
import { beginWorker } from './installing';
import './style.css';

beginTheme();
tellDocument();
createApp(App).use(router).mount('#app');
beginWorker();
