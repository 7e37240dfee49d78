// Follows the system's light or dark scheme; paper is light. Runs before the page is drawn, so that nothing flashes.
const dark = matchMedia('(prefers-color-scheme: dark)');
const show = (theme) => document.documentElement.setAttribute('theme', theme);
const follow = () => show(dark.matches ? 'dark' : '');
dark.addEventListener('change', follow);
window.addEventListener('beforeprint', () => show(''));
window.addEventListener('afterprint', follow);
follow();
