import './styles/base.css';
import { render, type ComponentChild } from 'preact';
import { interfaceDirection, interfaceLanguage } from '../lib/interface-text';

/** Puts a surface's content into its page, in the interface's language and direction. */
export function showSurface(content: ComponentChild, title: string): void {
  document.documentElement.lang = interfaceLanguage();
  document.documentElement.dir = interfaceDirection();
  document.title = title;
  render(content, document.body);
}
