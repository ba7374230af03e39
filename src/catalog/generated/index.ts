// Printed from catalog/ by `npm run catalog`; changes belong there.
import type { AiAdminMethods } from './ai_admin'
import type { BasicMethods } from './basic'
import type { BiconnectorMethods } from './biconnector'
import type { BizprocMethods } from './bizproc'
import type { BookingMethods, BookingEvents } from './booking'
import type { CalendarMethods, CalendarEvents } from './calendar'
import type { CallMethodsV3 } from './call'
import type { CashboxMethods } from './cashbox'
import type { CatalogMethods, CatalogEvents } from './catalog'
import type { CommonMethods, CommonEvents } from './common'
import type { CrmMethods, CrmEvents } from './crm'
import type { DeliveryMethods } from './delivery'
import type { DepartmentMethods } from './department'
import type { DiskMethods } from './disk'
import type { DocumentationMethodsV3 } from './documentation'
import type { DocumentgeneratorMethods } from './documentgenerator'
import type { EntityMethods } from './entity'
import type { EventMethods } from './event'
import type { HumanresourcesHcmlinkMethods } from './humanresources.hcmlink'
import type { HumanresourcesMethodsV3 } from './humanresources'
import type { ImMethods } from './im'
import type { ImbotMethods, ImbotEvents } from './imbot'
import type { ImconnectorMethods } from './imconnector'
import type { ImopenlinesMethods, ImopenlinesEvents } from './imopenlines'
import type { LandingMethods } from './landing'
import type { ListsMethods } from './lists'
import type { LogMethods, LogEvents } from './log'
import type { MailMethodsV3 } from './mail'
import type { MailserviceMethods } from './mailservice'
import type { MainMethodsV3 } from './main'
import type { MessageserviceMethods } from './messageservice'
import type { NoteMethodsV3 } from './note'
import type { PaySystemMethods } from './pay_system'
import type { PlacementMethods } from './placement'
import type { RestMethodsV3 } from './rest'
import type { RpaMethods } from './rpa'
import type { SaleMethods, SaleEvents } from './sale'
import type { SalescenterMethods } from './salescenter'
import type { SignB2eMethods } from './sign.b2e'
import type { SignEvents } from './sign'
import type { SocialnetworkMethods } from './socialnetwork'
import type { SonetMethods } from './sonet'
import type { SonetGroupEvents } from './sonet_group'
import type { TaskMethods, TaskEvents } from './task'
import type { TasksMethodsV3 } from './tasks'
import type { TelephonyMethods, TelephonyEvents } from './telephony'
import type { TimemanMethods, TimemanMethodsV3 } from './timeman'
import type { UserMethods } from './user'
import type { UserUserfieldMethods } from './user.userfield'
import type { UserconsentMethods } from './userconsent'
import type { UserfieldconfigMethods } from './userfieldconfig'
import type { VoteMethods } from './vote'

export type * from './ai_admin'
export type * from './basic'
export type * from './biconnector'
export type * from './bizproc'
export type * from './booking'
export type * from './calendar'
export type * from './call'
export type * from './cashbox'
export type * from './catalog'
export type * from './common'
export type * from './crm'
export type * from './delivery'
export type * from './department'
export type * from './disk'
export type * from './documentation'
export type * from './documentgenerator'
export type * from './entity'
export type * from './event'
export type * from './humanresources.hcmlink'
export type * from './humanresources'
export type * from './im'
export type * from './imbot'
export type * from './imconnector'
export type * from './imopenlines'
export type * from './landing'
export type * from './lists'
export type * from './log'
export type * from './mail'
export type * from './mailservice'
export type * from './main'
export type * from './messageservice'
export type * from './note'
export type * from './pay_system'
export type * from './placement'
export type * from './rest'
export type * from './rpa'
export type * from './sale'
export type * from './salescenter'
export type * from './sign.b2e'
export type * from './sign'
export type * from './socialnetwork'
export type * from './sonet'
export type * from './sonet_group'
export type * from './task'
export type * from './tasks'
export type * from './telephony'
export type * from './timeman'
export type * from './user'
export type * from './user.userfield'
export type * from './userconsent'
export type * from './userfieldconfig'
export type * from './vote'

export interface DocumentedMethods
  extends AiAdminMethods,
    BasicMethods,
    BiconnectorMethods,
    BizprocMethods,
    BookingMethods,
    CalendarMethods,
    CashboxMethods,
    CatalogMethods,
    CommonMethods,
    CrmMethods,
    DeliveryMethods,
    DepartmentMethods,
    DiskMethods,
    DocumentgeneratorMethods,
    EntityMethods,
    EventMethods,
    HumanresourcesHcmlinkMethods,
    ImMethods,
    ImbotMethods,
    ImconnectorMethods,
    ImopenlinesMethods,
    LandingMethods,
    ListsMethods,
    LogMethods,
    MailserviceMethods,
    MessageserviceMethods,
    PaySystemMethods,
    PlacementMethods,
    RpaMethods,
    SaleMethods,
    SalescenterMethods,
    SignB2eMethods,
    SocialnetworkMethods,
    SonetMethods,
    TaskMethods,
    TelephonyMethods,
    TimemanMethods,
    UserMethods,
    UserUserfieldMethods,
    UserconsentMethods,
    UserfieldconfigMethods,
    VoteMethods {}

export interface DocumentedMethodsV3
  extends CallMethodsV3,
    DocumentationMethodsV3,
    HumanresourcesMethodsV3,
    MailMethodsV3,
    MainMethodsV3,
    NoteMethodsV3,
    RestMethodsV3,
    TasksMethodsV3,
    TimemanMethodsV3 {}

export interface DocumentedEvents
  extends BookingEvents,
    CalendarEvents,
    CatalogEvents,
    CommonEvents,
    CrmEvents,
    ImbotEvents,
    ImopenlinesEvents,
    LogEvents,
    SaleEvents,
    SignEvents,
    SonetGroupEvents,
    TaskEvents,
    TelephonyEvents {}
