//! Every command of the desktop shell, one line each; the shell's tests hold both sides to the same names.

import { Channel, invoke } from '@tauri-apps/api/core';
import type { AuditEvent } from '../bindings/AuditEvent';
import type { AuditRequest } from '../bindings/AuditRequest';
import type { AuditRow } from '../bindings/AuditRow';
import type { AuditSummary } from '../bindings/AuditSummary';
import type { ChangedPage } from '../bindings/ChangedPage';
import type { ChangedPageQuery } from '../bindings/ChangedPageQuery';
import type { ChangedProblem } from '../bindings/ChangedProblem';
import type { ChangedProblemView } from '../bindings/ChangedProblemView';
import type { ChangedQuery } from '../bindings/ChangedQuery';
import type { ComparisonView } from '../bindings/ComparisonView';
import type { ComponentQuery } from '../bindings/ComponentQuery';
import type { ComponentRow } from '../bindings/ComponentRow';
import type { ComponentView } from '../bindings/ComponentView';
import type { CriterionRow } from '../bindings/CriterionRow';
import type { DocumentQuery } from '../bindings/DocumentQuery';
import type { DocumentRow } from '../bindings/DocumentRow';
import type { DocumentView } from '../bindings/DocumentView';
import type { ImportPreview } from '../bindings/ImportPreview';
import type { PagePart } from '../bindings/PagePart';
import type { PageQuery } from '../bindings/PageQuery';
import type { PageRow } from '../bindings/PageRow';
import type { PageView } from '../bindings/PageView';
import type { Paged } from '../bindings/Paged';
import type { RegisterFields } from '../bindings/RegisterFields';
import type { RegisterRow } from '../bindings/RegisterRow';
import type { ReportFormat } from '../bindings/ReportFormat';
import type { RuleView } from '../bindings/RuleView';
import type { ServiceDocuments } from '../bindings/ServiceDocuments';
import type { ServiceChange } from '../bindings/ServiceChange';
import type { ServiceHistory } from '../bindings/ServiceHistory';
import type { ServiceRow } from '../bindings/ServiceRow';
import type { Settings } from '../bindings/Settings';
import type { StepRow } from '../bindings/StepRow';
import type { SurroundingsView } from '../bindings/SurroundingsView';
import type { TrendPoint } from '../bindings/TrendPoint';
import type { Lang } from './words.svelte';

export type Listener = (event: AuditEvent) => void;

const channel = (listener: Listener) => new Channel<AuditEvent>(listener);

export const settings = () => invoke<Settings>('settings');
export const saveSettings = (settings: Settings) => invoke<Settings>('save_settings', { settings });
export const startDemo = () => invoke<AuditRequest>('start_demo');
export const startAudit = (request: AuditRequest, listener: Listener) => invoke<number>('start_audit', { request, listener: channel(listener) });
export const watchAudit = (id: number, listener: Listener) => invoke<null>('watch_audit', { id, listener: channel(listener) });
export const pauseAudit = (id: number) => invoke<null>('pause_audit', { id });
export const resumeAudit = (id: number, listener: Listener) => invoke<null>('resume_audit', { id, listener: channel(listener) });
export const cancelAudit = (id: number) => invoke<null>('cancel_audit', { id });
export const audits = () => invoke<AuditRow[]>('audits');
export const auditSummary = (id: number, lang: Lang) => invoke<AuditSummary>('audit_summary', { id, lang });
export const pages = (id: number, query: PageQuery, lang: Lang) => invoke<Paged<PageRow>>('pages', { id, query, lang });
export const page = (visit: number, lang: Lang) => invoke<PageView>('page', { visit, lang });
/** Says which service a page belongs to (`null`: to none); it holds in every later run. */
export const tiePage = (visit: number, service: number | null, part: PagePart) => invoke<null>('tie_page', { visit, service, part });
/** Lets the program decide again, as if nobody had said anything. */
export const untiePage = (visit: number) => invoke<null>('untie_page', { visit });
export const documents = (id: number, query: DocumentQuery, lang: Lang) => invoke<Paged<DocumentRow>>('documents', { id, query, lang });
export const document = (id: number, lang: Lang) => invoke<DocumentView>('document', { id, lang });
/** The documents of a service in the latest finished audit; `null` if no audit has a page of it. */
export const serviceDocuments = (service: number) => invoke<ServiceDocuments | null>('service_documents', { service });
export const serviceSteps = (service: number, lang: Lang) => invoke<StepRow[]>('service_steps', { service, lang });
export const criteria = (id: number, lang: Lang) => invoke<CriterionRow[]>('criteria', { id, lang });
export const components = (id: number, query: ComponentQuery, lang: Lang) => invoke<Paged<ComponentRow>>('components', { id, query, lang });
/** What stands around an element of a visited page; `null` if the page is no longer kept. */
export const surroundings = (visit: number, anchor: string) => invoke<SurroundingsView | null>('surroundings', { visit, anchor });
export const component = (id: number, component: string, lang: Lang) => invoke<ComponentView>('component', { id, component, lang });
/** Two closed audits side by side, the earlier one first, in whichever order they are named. */
export const comparison = (one: number, two: number, lang: Lang) => invoke<ComparisonView>('comparison', { one, two, lang });
export const comparedProblems = (one: number, two: number, query: ChangedQuery, lang: Lang) => invoke<Paged<ChangedProblem>>('compared_problems', { one, two, query, lang });
export const comparedProblem = (one: number, two: number, component: string, lang: Lang) => invoke<ChangedProblemView>('compared_problem', { one, two, component, lang });
export const comparedPages = (one: number, two: number, query: ChangedPageQuery, lang: Lang) => invoke<Paged<ChangedPage>>('compared_pages', { one, two, query, lang });
/** The course of the site of an audit. */
export const trend = (id: number) => invoke<TrendPoint[]>('trend', { id });
export const serviceHistory = (id: number, lang: Lang) => invoke<ServiceHistory>('service_history', { id, lang });
/** What changed of a service's descriptions, form and documents since the run before. */
export const serviceChanges = (id: number, lang: Lang) => invoke<ServiceChange[]>('service_changes', { id, lang });
export const services = (id: number, lang: Lang) => invoke<ServiceRow[]>('services', { id, lang });
export const register = () => invoke<RegisterRow[]>('register');
/** Adds a service (`null`) or changes one; its id. */
export const saveService = (id: number | null, fields: RegisterFields) => invoke<number>('save_service', { id, fields });
/** What the import of a CSV or XLSX would bring. */
export const sampleRegister = () => invoke<number[]>('sample_register');
export const previewRegister = (bytes: number[], lang: Lang) => invoke<ImportPreview>('preview_register', { bytes, lang });
export const importRegister = (bytes: number[], lang: Lang) => invoke<ImportPreview>('import_register', { bytes, lang });
/** Asks where to save the register; the path of the file, `null` if the person changed their mind. */
export const saveRegister = (lang: Lang, title: string, fileName: string) => invoke<string | null>('save_register', { lang, title, fileName });
export const removeService = (id: number) => invoke<null>('remove_service', { id });
export const rules = (lang: Lang) => invoke<RuleView[]>('rules', { lang });
/** Asks where to save, in a dialog with this title and file name; the path of the file, `null` if the person changed their mind. */
export const saveReport = (id: number, format: ReportFormat, lang: Lang, title: string, fileName: string) => invoke<string | null>('save_report', { id, format, lang, title, fileName });
/** Opens the report that was saved last with the program that the system has for it. */
export const openReport = () => invoke<null>('open_report');
/** Opens an address of the web in the browser of the system. */
export const openAddress = (address: string) => invoke<null>('open_address', { address });
