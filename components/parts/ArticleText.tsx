import './article-text.css';
import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';

/** BCP 47 tag of the article's language: its words are in it, whatever language the interface is in. */
export const ArticleLanguage = createContext('en');

/** Words of the article within a line of ours: set apart, so that they and the words around turn each other nowhere. */
export function ArticleWords({ children, class: name }: { children: ComponentChildren; class?: string }) {
  return (
    <bdi class={name} lang={useContext(ArticleLanguage)}>
      {children}
    </bdi>
  );
}

/** A passage of the article: in its own direction, and aligned as that direction has it. */
export function ArticlePassage({ children, class: name = '' }: { children: ComponentChildren; class?: string }) {
  return (
    <span class={`passage ${name}`} dir="auto" lang={useContext(ArticleLanguage)}>
      {children}
    </span>
  );
}
