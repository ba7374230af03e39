export { createList, type List, type ListOptions, type ListProgress, type ListSettings } from './list'
