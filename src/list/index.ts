export { createList, type List, type ListOptions, type ListProgress } from './list'
