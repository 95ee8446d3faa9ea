import { createRouter, createWebHistory } from 'vue-router'

/** Pages are loaded when they are first visited: a reader of a table never pays for the canvas. */
export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', name: 'journeys', component: () => import('../features/review/portfolio/PortfolioPage.vue') },
    { path: '/journeys/:journeyKey', name: 'journey', component: () => import('../features/journeys/JourneyMapPage.vue'), props: true },
    { path: '/journeys/:journeyKey/review', name: 'review', component: () => import('../features/review/ReviewPage.vue'), props: true },
    { path: '/journeys/:journeyKey/present', name: 'present', component: () => import('../features/review/present/PresentPage.vue'), props: true },
    { path: '/journeys/:journeyKey/walk', name: 'walk', component: () => import('../features/review/walk/WalkPage.vue'), props: true },
    { path: '/import/:journeyKey?', name: 'import', component: () => import('../features/evidence/ImportPage.vue'), props: true, meta: { words: ['evidence'] } },
    { path: '/developers', name: 'developers', component: () => import('../features/developers/DevelopersPage.vue'), meta: { words: ['developers'] } },
    { path: '/:rest(.*)*', name: 'not-found', component: () => import('./NotFoundPage.vue') },
  ],
})
