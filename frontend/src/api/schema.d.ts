/* Generated from backend/openapi.yaml by npm run gen:api. Do not edit. */
export interface paths {
    "/api/v1/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests for signatures, the newest first */
        get: operations["listApprovals"];
        put?: never;
        /** Ask for the signatures that a refusal named; the request that waits already is the same request */
        post: operations["askApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many requests wait for my signature */
        get: operations["countApprovals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A request, what it asks for, and who has signed */
        get: operations["showApproval"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse a request, with the reason */
        post: operations["refuseApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{id}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign a request, for exactly the facts it shows */
        post: operations["signApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back one's own request */
        post: operations["withdrawApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/area-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kinds of service areas */
        get: operations["listAreaKinds"];
        put?: never;
        /** Add a kind of service area */
        post: operations["addAreaKind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/area-kinds/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change what a kind of service area is called */
        put: operations["changeAreaKind"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One article with all its versions */
        get: operations["showArticle"];
        /** Change an article's text and rules; what is open stays under the former version */
        put: operations["changeArticle"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I have read this article and will keep it */
        post: operations["acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/acknowledgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who acknowledged an article as it stands, and who has not */
        get: operations["listAcknowledgements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/breaches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that somebody broke an article, and what follows */
        post: operations["recordBreach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set an article's figures; what is open stays under the former ones */
        put: operations["setFigures"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/reinstatement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a retired article back into force */
        post: operations["reinstateArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an article out of force */
        post: operations["retireArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/branches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All branches, the active ones first */
        get: operations["listBranches"];
        put?: never;
        /** Open a branch */
        post: operations["addBranch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/branches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a branch, or close it */
        put: operations["changeBranch"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/breaches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Breaches, the newest first */
        get: operations["listBreaches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/breaches/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a recorded breach; it stays to be seen */
        post: operations["withdrawBreach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All working calendars, without their single days */
        get: operations["listCalendars"];
        put?: never;
        /** Add a working calendar */
        post: operations["addCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A working calendar with its holidays and make-up working days */
        get: operations["showCalendar"];
        /** Change a calendar's name or its weekly shifts */
        put: operations["changeCalendar"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{id}/days/{date}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Make a day a holiday or a make-up working day */
        put: operations["markDay"];
        post?: never;
        /** Let a day be an ordinary one of its weekday again */
        delete: operations["clearDay"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{id}/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When so many office minutes from a moment are over, and why */
        get: operations["previewDue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{id}/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark a year's public holidays of China with their make-up working days */
        post: operations["seedHolidays"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/call-backs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Calls made to customers after repairs, the newest first */
        get: operations["listCallBacks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/callers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is calling, by any part of name, number, address or serial */
        get: operations["findCaller"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fees taken at the door: those still owed, or those handed in */
        get: operations["listCollections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collections/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The accountant has the money; its invoice waits to be posted */
        post: operations["confirmCollection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/company": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The company: name, zone, telephone */
        get: operations["showCompany"];
        /** Change the company's name, zone or telephone */
        put: operations["changeCompany"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conduct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The articles of conduct in force, and which of them I acknowledged */
        get: operations["listConduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contracts of a customer, or by number and customer's name */
        get: operations["listContracts"];
        put?: never;
        /** Conclude a maintenance contract */
        post: operations["addContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One contract with what it covers */
        get: operations["showContract"];
        /** Change a contract: its days, price rule or equipment */
        put: operations["changeContract"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/notice-posting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The expiry notice was posted to the customer (1.15a) */
        post: operations["recordNoticePosted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}/renewal-visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody visited the customer for the renewal, with the outcome (1.15b) */
        post: operations["recordRenewalVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Customers, found by any part of name, number, address, serial */
        get: operations["listCustomers"];
        put?: never;
        /** Take in a customer with numbers and sites */
        post: operations["addCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The customers as a spreadsheet, with the filters of the list */
        get: operations["exportCustomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Customers with the same number, address, serial or name */
        get: operations["findDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One customer with numbers and sites */
        get: operations["showCustomer"];
        /** Change name, kind, note and numbers */
        put: operations["changeCustomer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{id}/equipment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a unit to a customer */
        post: operations["addEquipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{id}/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a place where the customer is served */
        post: operations["addSite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/daily-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Technicians' reports, the newest day first */
        get: operations["listDailyReports"];
        put?: never;
        /** Hand in the report of my day, with the sum I confirm; it is not changed any more (1.10) */
        post: operations["submitDailyReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/daily-reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A technician's report of a day with its corrections */
        get: operations["showDailyReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/daily-reports/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The supervisor has read the report; again after a correction (1.10) */
        post: operations["reviewDailyReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mails and calls of webhooks, the newest first; status=dead: those given up */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{id}/repetition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send again what was given up, to the address the person has now */
        post: operations["repeatDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dispatch-board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for dispatch, carried over first, and each technician's day */
        get: operations["showDispatchBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/equipment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units of a customer, or by any part of the serial */
        get: operations["listEquipment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/equipment/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One unit and its cover today */
        get: operations["showEquipment"];
        /** Change what is known of a unit, or retire it */
        put: operations["changeEquipment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/equipment/{id}/cover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is the unit covered on a day, by what, until when, or why not */
        get: operations["checkCover"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The adopted regulations in a period, what is late now, and how many approvals wait for me */
        get: operations["showEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How often an article applied, was kept, broken, is open or was waived in a period, by week */
        get: operations["showArticleEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/articles/{id}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The records behind a figure of an article, the newest first */
        get: operations["listArticleRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/articles/{id}/records.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same records as a spreadsheet, 20 000 rows at most */
        get: operations["exportArticleRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/regulations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Each article of a regulation in a period: applied, kept, broken, open, waived, and by week */
        get: operations["showRegulationEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/regulations/{id}.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same figures as a spreadsheet */
        get: operations["exportRegulationEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fault-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What customers reported on the web, the oldest first */
        get: operations["listFaultReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fault-reports/{id}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a report aside, saying why */
        post: operations["dismissFaultReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/internal-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Internal work by day, newest first */
        get: operations["listInternalWork"];
        put?: never;
        /** Book time on internal work: no customer, no charge (1.1d) */
        post: operations["bookInternalWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/internal-jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take back what I booked by mistake */
        delete: operations["removeInternalWork"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invoices by state, newest first; late ones were not issued on their day (1.5b) */
        get: operations["listInvoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invoices/{id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issue an invoice against the signed voucher (1.5b) */
        post: operations["issueInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invoices/{id}/posting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Post an invoice to the customer (1.5a) */
        post: operations["postInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Server-sent events: what happened, for whoever may see it */
        get: operations["live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/language": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Remember my language */
        put: operations["preferLanguage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change my password; every other device is signed out */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My visits of a day, in order, and the cash I owe the accountant */
        get: operations["showMyDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my-delegation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who signs while I am away; nothing where nobody does */
        get: operations["showMyDelegation"];
        /** Say who signs while I am away; null: nobody from now on */
        put: operations["changeMyDelegation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my-duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I owe: overdue, today, soon, and what has no due time */
        get: operations["showMyDuties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my-notice-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How I am told: ways by kind, quiet hours, repeats in one mail */
        get: operations["showMyNoticeChoices"];
        /** Choose how I am told */
        put: operations["chooseMyNotices"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my-report-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My minutes of a day by category, the report of it, and earlier days without one (1.10) */
        get: operations["showMyReportDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notice-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What notices say: every kind with its two wordings */
        get: operations["listNoticeTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notice-templates/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say it in the company's own words; an unknown {field} is refused */
        put: operations["changeNoticeTemplate"];
        post?: never;
        /** Back to the wording that was shipped */
        delete: operations["resetNoticeTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notice-templates/{kind}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How it would read, as text and as a mail, with the facts of the newest notice */
        post: operations["previewNoticeTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I was told, the newest first */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many of my notices I have not read: the figure on the bell */
        get: operations["countNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I have read all of them */
        post: operations["readAllNotices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I have read it; the first time counts */
        post: operations["readNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Duties: what is owed by its due time, else the newest first */
        get: operations["listObligations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/obligations.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same list as a spreadsheet, 20 000 rows at most */
        get: operations["exportObligations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/obligations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A duty: why it is due when it is, and what became of it */
        get: operations["showObligation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/obligations/{id}/owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a duty to another person */
        post: operations["handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/obligations/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a duty of mine is done */
        post: operations["reportDone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/obligations/{id}/waiver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a duty off, with the reason */
        post: operations["waiveObligation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People by name; q finds any part of name, login or telephone */
        get: operations["listPeople"];
        put?: never;
        /** Add somebody who works here, with a first password */
        post: operations["addPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same list as a spreadsheet */
        get: operations["exportPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person */
        get: operations["showPerson"];
        /** Change a person; another branch or role, or being inactive, ends their sign-ins */
        put: operations["changePerson"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a person a new password; ends their sign-ins */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/photos/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The picture itself */
        get: operations["showPhoto"];
        put?: never;
        post?: never;
        /** Take a photo away again, during the visit it was taken at */
        delete: operations["removePhoto"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/product-models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Product models by code, name, category or brand */
        get: operations["listProductModels"];
        put?: never;
        /** Add a product model with its free warranty */
        post: operations["addProductModel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/product-models/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a product model, or offer it no more */
        put: operations["changeProductModel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/company": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The company's name and the number to call */
        get: operations["publicCompany"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/cover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is the unit of this serial number covered today */
        get: operations["publicCover"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/fault-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Report a fault without an account; the same id again is the same report */
        post: operations["reportFault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/fault-reports/{token}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a photo to one's report: five at most, 8 MB each */
        post: operations["addReportPhoto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/follow/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the repair stands, in plain words; nothing private */
        get: operations["followRepair"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/follow/{token}/wish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Wish a time window, until somebody has set out */
        put: operations["wishWindow"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register-releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every unit's calls of a day, with its release; default yesterday */
        get: operations["listReleases"];
        put?: never;
        /** Send a day's call register to the service department (1.18a) */
        post: operations["releaseRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regulations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All regulations with their articles, and what runs of them */
        get: operations["listRegulations"];
        put?: never;
        /** Begin a regulation of the company's own */
        post: operations["addRegulation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regulations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One regulation, to be read like the document itself */
        get: operations["showRegulation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regulations/{id}/adoption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bind the company by a regulation from now on */
        post: operations["adoptRegulation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regulations/{id}/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add an article of the company's own, with its rules */
        post: operations["addArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regulations/{id}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** No longer bind the company by a regulation */
        post: operations["retireRegulation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/renewals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contracts ending within two months or ended within one, the next end first (at most 500) */
        get: operations["listRenewals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units' reports that have gone on to the service department, the last first (1.12) */
        get: operations["listReportInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rule-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What is wrong with written rules, each mistake with its place */
        post: operations["checkRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rule-vocabulary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What rules may speak of: events, actions, figures, roles, shapes */
        get: operations["showVocabulary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tickets, customers and units by whatever is known of them */
        get: operations["searchEverything"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Service areas, the active ones first */
        get: operations["listServiceAreas"];
        put?: never;
        /** Add a service area to a branch */
        post: operations["addServiceArea"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-areas/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a service area, or give it up */
        put: operations["changeServiceArea"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-type-proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The service type an item's cover proposes; without an item: paid */
        get: operations["proposeServiceType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, and what they may do */
        get: operations["currentSession"];
        put?: never;
        /** Sign in: cookies for a browser, bearer tokens for a mobile client */
        post: operations["signIn"];
        /** Sign out here */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Trade the refresh token for new tokens */
        post: operations["refreshSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where I am signed in */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        /** Sign out on every device */
        delete: operations["signOutEverywhere"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is this installation set up, and who can sign in to the demo */
        get: operations["setupState"];
        put?: never;
        /** Found the company: its first branch and its administrator */
        post: operations["setUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sites/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a place, or give it up */
        put: operations["changeSite"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Closed periods, of one regulation or of all, the newest first */
        get: operations["listSnapshots"];
        put?: never;
        /** Keep what is found of a regulation in a period, with its hash, for good; for the whole company */
        post: operations["closePeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/snapshots/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A closed period as it was found, whether it is intact, and what differs today */
        get: operations["showSnapshot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/snapshots/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The records of a closed period that stand otherwise today, a hundred at most */
        get: operations["listCorrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervisor-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Two weeks of units' days with work, each with its report or without one (1.11) */
        get: operations["listSupervisorReports"];
        put?: never;
        /** Sum the technicians' reports of a day; again until it has gone on (1.11) */
        post: operations["submitSupervisorReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervisor-reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A unit's day by person and category, with its signatures */
        get: operations["showSupervisorReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervisor-reports/{id}/forwarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a unit's report to the service department; a branch's needs its manager's signature (1.12) */
        post: operations["forwardSupervisorReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A unit's day: each technician's report, who is missing, and the supervisor's report (1.11) */
        get: operations["showTeamDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/technicians": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Active technicians with their areas and skills */
        get: operations["listTechnicians"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The call register, newest first or nearest deadline first */
        get: operations["listTickets"];
        put?: never;
        /** Enter a repair call in the register; the same id again is the same call */
        post: operations["registerCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same list as a spreadsheet, 20 000 rows at most */
        get: operations["exportTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The figures of the register; each opens the rows it counts */
        get: operations["countTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A call with all that happened to it and what may be done next */
        get: operations["showTicket"];
        /** Correct a call; what was signed needs a new signature then */
        put: operations["changeTicket"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call it off, with a reason; only before anybody has set out */
        post: operations["cancelTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/chases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The customer presses: counted, and told to whoever has the job */
        post: operations["chaseTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The signed voucher is back: cancel the entry in the register and file the voucher */
        post: operations["closeTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/collection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a small fee at the door (1.5a) */
        post: operations["collectFee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a technician; where one is sent already, another, with a reason */
        post: operations["dispatchTicket"];
        /** Take the dispatch back; within ten seconds of one's own no reason is needed */
        delete: operations["withdrawDispatch"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/dispatch-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What sending this technician then would do to the day */
        get: operations["previewDispatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/fee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say the fee: paid any (zero with a reason), free zero, contract by its price rule; of a percent rule the amount is the usual price */
        put: operations["setFee"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a note to the call; it stands in its timeline */
        post: operations["appendToTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The technician gives the job back, with a reason */
        post: operations["refuseDispatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take it up again, with a reason; it waits for dispatch then */
        post: operations["reopenTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The customer's signature, drawn or a photo of the paper, for exactly the content shown */
        post: operations["signVoucher"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set out to the customer; the same id again is the same visit */
        post: operations["depart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/voucher": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The voucher exactly as it is signed, with its hash */
        get: operations["showVoucher"];
        put?: never;
        /** Attach the customer's voucher of this model, made where there is none */
        post: operations["attachVoucher"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticket}/call-backs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The customer was called back, or tried in vain, after a repair (6.9) */
        post: operations["recordCallBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/time-machine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move the clock of a test or demonstration installation */
        post: operations["travel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to a ticket, a customer, a piece of equipment … */
        get: operations["showTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/{id}/arrival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** At the customer's; the first arrival is what the deadline counts to */
        post: operations["arrive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave: fixed and take_in need the customer's signature, come_back a reason */
        post: operations["endVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** What was found and done, and the minutes by category of work */
        put: operations["recordFindings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/{id}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a photo: JPEG, PNG or WebP, 8 MB at most */
        post: operations["addPhoto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vouchers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The vouchers of a customer, newest call first on each */
        get: operations["listVouchers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The gateways that take notices, without their secrets */
        get: operations["listWebhooks"];
        put?: never;
        /** Add a gateway; its secret is in this answer and never again */
        post: operations["addWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a gateway; renewSecret answers a new secret */
        put: operations["changeWebhook"];
        post?: never;
        /** Remove a gateway; what still waits for it is given up */
        delete: operations["removeWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call the gateway once with a trial notice and say what it answered */
        post: operations["tryWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AboutWhat: {
            kind: string;
            id: components["schemas"]["UUID"];
        };
        AcknowledgementRow: {
            person?: components["schemas"]["PersonName"];
            at?: components["schemas"]["Instant"];
        };
        Actor: {
            id?: components["schemas"]["UUID"];
            name?: string;
        };
        AddAreaKind: {
            code: string;
            nameZh: string;
            nameEn: string;
        };
        AddArticle: {
            id?: components["schemas"]["UUID"];
            ref: string;
            kind: components["schemas"]["ArticleKind"];
            zh: string;
            en: string;
            parameters?: components["schemas"]["AnyJson"];
            rules?: components["schemas"]["AnyJson"];
            manual?: boolean;
        };
        AddBranch: {
            id?: components["schemas"]["UUID"];
            code: string;
            name: string;
            kind: components["schemas"]["BranchKind"];
            phone?: string;
            address?: string;
            calendarId: components["schemas"]["UUID"];
        };
        AddCalendar: {
            id?: components["schemas"]["UUID"];
            name: string;
            shifts: components["schemas"]["WeekShift"][];
        };
        AddContract: {
            id?: components["schemas"]["UUID"];
            number?: string;
            customerId: components["schemas"]["UUID"];
            startsOn: components["schemas"]["LocalDate"];
            endsOn: components["schemas"]["LocalDate"];
            priceRule: components["schemas"]["PriceRule"];
            equipmentIds: string[];
            /** Format: int32 */
            arrivalHours?: number;
            note?: string;
        };
        AddCustomer: {
            id?: components["schemas"]["UUID"];
            kind: components["schemas"]["CustomerKind"];
            name: string;
            note?: string;
            email?: string;
            keyAccount?: boolean;
            branchId?: components["schemas"]["UUID"];
            phones?: components["schemas"]["PhoneForm"][];
            sites?: components["schemas"]["SiteForm"][];
        };
        AddEquipment: {
            id?: components["schemas"]["UUID"];
            modelId: components["schemas"]["UUID"];
            serial?: string;
            siteId?: components["schemas"]["UUID"];
            boughtOn?: components["schemas"]["LocalDate"];
            acceptedOn?: components["schemas"]["LocalDate"];
            soldByUs?: boolean;
        };
        AddPerson: {
            id?: components["schemas"]["UUID"];
            name: string;
            login: string;
            password: string;
            phone?: string;
            email?: string;
            branchId: components["schemas"]["UUID"];
            roles: components["schemas"]["Role"][];
            areaIds?: string[];
            skills?: string[];
        };
        AddProductModel: {
            id?: components["schemas"]["UUID"];
            code: string;
            name: string;
            category: string;
            brand?: string;
            /** Format: int32 */
            warrantyMonths: number;
            warrantyStarts: components["schemas"]["WarrantyStarts"];
            /** Format: int32 */
            standardMinutes: number;
        };
        AddRegulation: {
            id?: components["schemas"]["UUID"];
            code: string;
            title: components["schemas"]["RegulationTitle"];
        };
        AddServiceArea: {
            id?: components["schemas"]["UUID"];
            name: string;
            kind: string;
            branchId: components["schemas"]["UUID"];
        };
        AddWebhook: {
            id?: components["schemas"]["UUID"];
            name: string;
            url: string;
            kinds?: string[];
        };
        Addressee: {
            id?: components["schemas"]["UUID"];
            name?: string;
            email?: string;
            phone?: string;
        };
        AdoptRegulation: {
            takeUp?: boolean;
        };
        /** @description whatever its kind says */
        AnyJson: unknown;
        Append: {
            text: string;
        };
        /** @enum {string} */
        ApprovalBox: "to_sign" | "asked" | "all";
        ApprovalCount: {
            /** Format: int64 */
            toSign?: number;
        };
        /** @enum {string} */
        ApprovalDecision: "signed" | "refused";
        /** @enum {string} */
        ApprovalMode: "all" | "any" | "in_order";
        /** @enum {string} */
        ApprovalStatus: "waiting" | "signed" | "refused" | "withdrawn" | "outdated" | "used";
        ApprovalView: {
            id?: components["schemas"]["UUID"];
            number?: string;
            article?: components["schemas"]["ArticleOfApproval"];
            action?: string;
            actionLabel?: string;
            subject?: components["schemas"]["SubjectOfApproval"];
            facts?: components["schemas"]["SignedFact"][];
            mode?: components["schemas"]["ApprovalMode"];
            steps?: components["schemas"]["StepOfApproval"][];
            status?: components["schemas"]["ApprovalStatus"];
            askedBy?: components["schemas"]["PersonRef"];
            askedAt?: components["schemas"]["Instant"];
            note?: string;
            allowedActions?: string[];
            /** Format: int32 */
            version?: number;
        };
        AreaKindView: {
            code?: string;
            nameZh?: string;
            nameEn?: string;
            shipped?: boolean;
            /** Format: int32 */
            version?: number;
        };
        AreaName: {
            id?: components["schemas"]["UUID"];
            name?: string;
        };
        AreaOfCall: {
            id?: components["schemas"]["UUID"];
            name?: string;
            kind?: string;
        };
        ArticleCounts: {
            /** Format: int32 */
            articles?: number;
            /** Format: int32 */
            running?: number;
            /** Format: int32 */
            waiting?: number;
            /** Format: int32 */
            manual?: number;
        };
        ArticleEvidence: {
            id?: components["schemas"]["UUID"];
            ref?: string;
            /** Format: int32 */
            applied?: number;
            /** Format: int32 */
            kept?: number;
            /** Format: int32 */
            broken?: number;
            /** Format: int32 */
            open?: number;
            /** Format: int32 */
            waived?: number;
            /** Format: int32 */
            breaches?: number;
            /** Format: int32 */
            acknowledged?: number;
            /** Format: int32 */
            toAcknowledge?: number;
            weeks?: components["schemas"]["WeekKept"][];
        };
        ArticleEvidenceView: {
            id?: components["schemas"]["UUID"];
            ref?: string;
            regulationId?: components["schemas"]["UUID"];
            from?: components["schemas"]["LocalDate"];
            to?: components["schemas"]["LocalDate"];
            asOf?: components["schemas"]["Instant"];
            definition?: string;
            /** Format: int32 */
            applied?: number;
            /** Format: int32 */
            kept?: number;
            /** Format: int32 */
            broken?: number;
            /** Format: int32 */
            open?: number;
            /** Format: int32 */
            waived?: number;
            /** Format: int32 */
            breaches?: number;
            /** Format: int32 */
            acknowledged?: number;
            /** Format: int32 */
            toAcknowledge?: number;
            weeks?: components["schemas"]["WeekKept"][];
        };
        ArticleFigure: {
            name?: string;
            type?: components["schemas"]["FigureType"];
            zh?: string;
            en?: string;
            default?: unknown;
            value?: unknown;
            set?: boolean;
        };
        /** @enum {string} */
        ArticleKind: "record" | "gate" | "obligation" | "report" | "money" | "conduct";
        ArticleLine: {
            id?: components["schemas"]["UUID"];
            ref?: string;
            kind?: components["schemas"]["ArticleKind"];
            state?: components["schemas"]["ArticleState"];
        };
        ArticleOfApproval: {
            id?: components["schemas"]["UUID"];
            ref?: string;
            text?: string;
        };
        ArticleOfDuty: {
            id?: components["schemas"]["UUID"];
            ref?: string;
            regulation?: components["schemas"]["RegulationOfDuty"];
        };
        /** @enum {string} */
        ArticleState: "running" | "waiting" | "manual" | "conduct" | "text" | "retired";
        ArticleVersion: {
            /** Format: int32 */
            version?: number;
            from?: components["schemas"]["Instant"];
            until?: components["schemas"]["Instant"];
            by?: components["schemas"]["PersonName"];
            reason?: string;
            kind?: components["schemas"]["ArticleKind"];
            zh?: string;
            en?: string;
            parameters?: components["schemas"]["ArticleFigure"][];
            rules?: components["schemas"]["AnyJson"];
            manual?: boolean;
        };
        ArticleView: {
            id?: components["schemas"]["UUID"];
            ref?: string;
            kind?: components["schemas"]["ArticleKind"];
            text?: components["schemas"]["Bilingual"];
            state?: components["schemas"]["ArticleState"];
            waitsFor?: string[];
            own?: boolean;
            manual?: boolean;
            parameters?: components["schemas"]["ArticleFigure"][];
            rules?: components["schemas"]["AnyJson"];
            /** Format: int32 */
            version?: number;
            since?: components["schemas"]["Instant"];
            regulation?: components["schemas"]["RegulationRef"];
            allowedActions?: string[];
            versions?: components["schemas"]["ArticleVersion"][];
        };
        AskApproval: {
            id?: components["schemas"]["UUID"];
            action: string;
            subject: components["schemas"]["AboutWhat"];
            branchId?: components["schemas"]["UUID"];
            facts: components["schemas"]["AnyJson"];
            note?: string;
        };
        Bilingual: {
            zh?: string;
            en?: string;
        };
        BoardTechnician: {
            id?: components["schemas"]["UUID"];
            name?: string;
            areas?: components["schemas"]["AreaName"][];
            skills?: string[];
            /** Format: int32 */
            loadMinutes?: number;
            /** Format: int64 */
            capacityMinutes?: number;
            jobs?: components["schemas"]["PlannedJob"][];
        };
        BookInternalWork: {
            id?: components["schemas"]["UUID"];
            kind: components["schemas"]["InternalWorkKind"];
            on: components["schemas"]["LocalDate"];
            /** Format: int32 */
            minutes?: number;
            note?: string;
        };
        /** @enum {string} */
        BranchKind: "service_centre" | "branch" | "head_office";
        BranchOfDuty: {
            id?: components["schemas"]["UUID"];
            name?: string;
        };
        BranchRef: {
            id?: components["schemas"]["UUID"];
            code?: string;
            name?: string;
        };
        BranchView: {
            id?: components["schemas"]["UUID"];
            code?: string;
            name?: string;
            kind?: components["schemas"]["BranchKind"];
            phone?: string;
            address?: string;
            calendar?: components["schemas"]["CalendarRef"];
            active?: boolean;
            /** Format: int32 */
            version?: number;
        };
        BreachSubject: {
            kind: string;
            id: components["schemas"]["UUID"];
        };
        BreachView: {
            id?: components["schemas"]["UUID"];
            article?: components["schemas"]["ConductArticle"];
            /** Format: int32 */
            articleVersion?: number;
            person?: components["schemas"]["PersonName"];
            on?: components["schemas"]["LocalDate"];
            facts?: string;
            consequence?: string;
            amount?: number;
            subject?: components["schemas"]["Subject"];
            recordedAt?: components["schemas"]["Instant"];
            recordedBy?: components["schemas"]["PersonName"];
            withdrawnAt?: components["schemas"]["Instant"];
            withdrawnBy?: components["schemas"]["PersonName"];
            withdrawnWhy?: string;
            /** Format: int32 */
            version?: number;
            allowedActions?: string[];
        };
        CalendarRef: {
            id?: components["schemas"]["UUID"];
            name?: string;
        };
        CalendarRow: {
            id?: components["schemas"]["UUID"];
            name?: string;
            shifts?: components["schemas"]["WeekShift"][];
            /** Format: int32 */
            version?: number;
            missingNextYear?: boolean;
        };
        CalendarView: {
            id?: components["schemas"]["UUID"];
            name?: string;
            shifts?: components["schemas"]["WeekShift"][];
            days?: components["schemas"]["DayView"][];
            /** Format: int32 */
            version?: number;
            missingNextYear?: boolean;
        };
        CallBackView: {
            id?: components["schemas"]["UUID"];
            ticket?: components["schemas"]["CalledTicket"];
            customer?: components["schemas"]["CustomerRef"];
            reached?: boolean;
            note?: string;
            calledBy?: components["schemas"]["PersonRef"];
            calledAt?: components["schemas"]["Instant"];
        };
        CalledTicket: {
            id?: components["schemas"]["UUID"];
            number?: string;
        };
        CallerSite: {
            id?: components["schemas"]["UUID"];
            address?: string;
            area?: components["schemas"]["SiteArea"];
        };
        CallerTicket: {
            id?: components["schemas"]["UUID"];
            number?: string;
            status?: components["schemas"]["TicketStatus"];
            fault?: string;
            openedAt?: components["schemas"]["Instant"];
            touchedAt?: components["schemas"]["Instant"];
            technician?: components["schemas"]["PersonRef"];
            model?: components["schemas"]["UnitModel"];
        };
        CallerUnit: {
            id?: components["schemas"]["UUID"];
            model?: components["schemas"]["UnitModel"];
            serial?: string;
            site?: components["schemas"]["PlacedAt"];
            cover?: components["schemas"]["CoverView"];
        };
        CallingCustomer: {
            id?: components["schemas"]["UUID"];
            kind?: components["schemas"]["CustomerKind"];
            name?: string;
        };
        ChangeAreaKind: {
            nameZh: string;
            nameEn: string;
        };
        ChangeArticle: {
            kind: components["schemas"]["ArticleKind"];
            zh: string;
            en: string;
            parameters?: components["schemas"]["AnyJson"];
            rules?: components["schemas"]["AnyJson"];
            manual?: boolean;
            reason: string;
        };
        ChangeBranch: {
            code: string;
            name: string;
            kind: components["schemas"]["BranchKind"];
            phone: string;
            address: string;
            calendarId: components["schemas"]["UUID"];
            active?: boolean;
        };
        ChangeCalendar: {
            name: string;
            shifts: components["schemas"]["WeekShift"][];
        };
        ChangeCompany: {
            name: string;
            zone: string;
            phone: string;
        };
        ChangeContract: {
            startsOn: components["schemas"]["LocalDate"];
            endsOn: components["schemas"]["LocalDate"];
            priceRule: components["schemas"]["PriceRule"];
            equipmentIds: string[];
            /** Format: int32 */
            arrivalHours?: number;
            note?: string;
        };
        ChangeCustomer: {
            kind: components["schemas"]["CustomerKind"];
            name: string;
            note?: string;
            email?: string;
            keyAccount?: boolean;
            phones: components["schemas"]["PhoneForm"][];
        };
        ChangeEquipment: {
            modelId: components["schemas"]["UUID"];
            serial?: string;
            siteId?: components["schemas"]["UUID"];
            boughtOn?: components["schemas"]["LocalDate"];
            acceptedOn?: components["schemas"]["LocalDate"];
            soldByUs: boolean;
            retiredOn?: components["schemas"]["LocalDate"];
        };
        ChangeNoticeTemplate: {
            zh: components["schemas"]["WordingForm"];
            en: components["schemas"]["WordingForm"];
        };
        ChangePassword: {
            current: string;
            next: string;
        };
        ChangePerson: {
            name: string;
            login: string;
            phone: string;
            email: string;
            branchId: components["schemas"]["UUID"];
            roles: components["schemas"]["Role"][];
            areaIds: string[];
            skills: string[];
            active?: boolean;
        };
        ChangeProductModel: {
            code: string;
            name: string;
            category: string;
            brand?: string;
            /** Format: int32 */
            warrantyMonths: number;
            warrantyStarts: components["schemas"]["WarrantyStarts"];
            /** Format: int32 */
            standardMinutes: number;
            active: boolean;
        };
        ChangeServiceArea: {
            name: string;
            kind: string;
            branchId: components["schemas"]["UUID"];
            active?: boolean;
        };
        ChangeSite: {
            address: string;
            areaId?: components["schemas"]["UUID"];
            contactName?: string;
            contactPhone?: string;
            active: boolean;
        };
        ChangeTicket: {
            serviceType: components["schemas"]["ServiceType"];
            contractId?: components["schemas"]["UUID"];
            siteId?: components["schemas"]["UUID"];
            address: string;
            areaId?: components["schemas"]["UUID"];
            phone: string;
            contactName?: string;
            contactPhone?: string;
            modelId: components["schemas"]["UUID"];
            equipmentId?: components["schemas"]["UUID"];
            fault: string;
            wish?: components["schemas"]["Wish"];
        };
        ChangeWebhook: {
            name: string;
            url: string;
            kinds?: string[];
            renewSecret?: boolean;
        };
        /** @enum {string} */
        Channel: "phone" | "letter" | "counter" | "web" | "mail";
        Chase: {
            note?: string;
        };
        CheckRules: {
            parameters?: components["schemas"]["AnyJson"];
            rules?: components["schemas"]["AnyJson"];
        };
        Choice: {
            kind: string;
            inApp?: boolean;
            email?: boolean;
            webhook?: boolean;
        };
        ChoiceView: {
            kind?: string;
            label?: string;
            inApp?: boolean;
            email?: boolean;
            webhook?: boolean;
        };
        ChooseNotices: {
            quietFrom?: components["schemas"]["LocalTime"];
            quietUntil?: components["schemas"]["LocalTime"];
            digest?: boolean;
            kinds: components["schemas"]["Choice"][];
        };
        /** @enum {string} */
        Client: "browser" | "mobile";
        ClosePeriod: {
            id?: components["schemas"]["UUID"];
            regulationId: components["schemas"]["UUID"];
            from: components["schemas"]["LocalDate"];
            to: components["schemas"]["LocalDate"];
            note?: string;
        };
        CollectFee: {
            id?: components["schemas"]["UUID"];
            amount: number;
        };
        CollectionRef: {
            id?: components["schemas"]["UUID"];
            amount?: number;
            collectedAt?: components["schemas"]["Instant"];
            confirmedAt?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        CollectionState: "open" | "confirmed";
        CollectionView: {
            id?: components["schemas"]["UUID"];
            ticket?: components["schemas"]["TicketRef"];
            technician?: components["schemas"]["PersonRef"];
            customer?: components["schemas"]["CustomerRef"];
            amount?: number;
            collectedAt?: components["schemas"]["Instant"];
            confirmedAt?: components["schemas"]["Instant"];
            confirmedBy?: components["schemas"]["PersonRef"];
            /** Format: int32 */
            version?: number;
        };
        CompanyFacts: {
            name?: string;
            zone?: string;
            phone?: string;
        };
        CompanyView: {
            name?: string;
            zone?: string;
            phone?: string;
            currency?: string;
            /** Format: int32 */
            version?: number;
        };
        ConductArticle: {
            id?: components["schemas"]["UUID"];
            ref?: string;
            regulation?: components["schemas"]["RegulationRef"];
        };
        ConductItem: {
            article?: components["schemas"]["ConductArticle"];
            text?: components["schemas"]["Bilingual"];
            /** Format: int32 */
            version?: number;
            acknowledgedAt?: components["schemas"]["Instant"];
        };
        ContractRef: {
            id?: components["schemas"]["UUID"];
            number?: string;
        };
        ContractView: {
            id?: components["schemas"]["UUID"];
            number?: string;
            customer?: components["schemas"]["CustomerRef"];
            startsOn?: components["schemas"]["LocalDate"];
            endsOn?: components["schemas"]["LocalDate"];
            priceRule?: components["schemas"]["PriceRule"];
            equipment?: components["schemas"]["CoveredUnit"][];
            /** Format: int32 */
            arrivalHours?: number;
            note?: string;
            noticePostedOn?: components["schemas"]["LocalDate"];
            visits?: components["schemas"]["Visited"][];
            /** Format: int32 */
            version?: number;
            allowedActions?: string[];
        };
        CorrectionView: {
            source?: components["schemas"]["WorkSource"];
            category?: string;
            /** Format: int32 */
            minutes?: number;
            madeAt?: components["schemas"]["Instant"];
            madeBy?: components["schemas"]["PersonRef"];
        };
        /** @enum {string} */
        CoverBy: "warranty" | "contract";
        CoverContract: {
            id?: components["schemas"]["UUID"];
            number?: string;
        };
        /** @enum {string} */
        CoverReason: "in_warranty" | "under_contract" | "warranty_ended" | "contract_ended" | "warranty_not_begun" | "no_start_date" | "no_warranty" | "not_sold_by_us" | "retired";
        CoverView: {
            covered?: boolean;
            by?: components["schemas"]["CoverBy"];
            from?: components["schemas"]["LocalDate"];
            until?: components["schemas"]["LocalDate"];
            reason?: components["schemas"]["CoverReason"];
            words?: string;
            contract?: components["schemas"]["CoverContract"];
            warrantyUntil?: components["schemas"]["LocalDate"];
            proposedServiceType?: components["schemas"]["Proposal"];
        };
        CoveredUnit: {
            id?: components["schemas"]["UUID"];
            model?: components["schemas"]["UnitModel"];
            serial?: string;
        };
        /** @enum {string} */
        CustomerKind: "person" | "company";
        CustomerRef: {
            id?: components["schemas"]["UUID"];
            name?: string;
        };
        CustomerRow: {
            id?: components["schemas"]["UUID"];
            kind?: components["schemas"]["CustomerKind"];
            name?: string;
            keyAccount?: boolean;
            branch?: components["schemas"]["BranchRef"];
            phones?: components["schemas"]["PhoneView"][];
            address?: string;
            /** Format: int32 */
            sites?: number;
            /** Format: int32 */
            equipment?: number;
            /** Format: int32 */
            version?: number;
        };
        CustomerView: {
            id?: components["schemas"]["UUID"];
            kind?: components["schemas"]["CustomerKind"];
            name?: string;
            note?: string;
            email?: string;
            keyAccount?: boolean;
            branch?: components["schemas"]["BranchRef"];
            phones?: components["schemas"]["PhoneView"][];
            sites?: components["schemas"]["SiteView"][];
            /** Format: int32 */
            version?: number;
            allowedActions?: string[];
        };
        /** @enum {string} */
        CycleShape: "daily" | "weekly" | "monthly" | "quarterly" | "half_yearly" | "yearly" | "every" | "seasons" | "times" | "holidays";
        /** @enum {string} */
        DailyReportStatus: "submitted" | "reviewed";
        DailyReportView: {
            id?: components["schemas"]["UUID"];
            person?: components["schemas"]["PersonRef"];
            branch?: components["schemas"]["BranchRef"];
            day?: components["schemas"]["LocalDate"];
            status?: components["schemas"]["DailyReportStatus"];
            lines?: components["schemas"]["ReportLine"][];
            /** Format: int32 */
            minutes?: number;
            corrections?: components["schemas"]["CorrectionView"][];
            /** Format: int32 */
            minutesNow?: number;
            note?: string;
            submittedAt?: components["schemas"]["Instant"];
            reviewedAt?: components["schemas"]["Instant"];
            reviewedBy?: components["schemas"]["PersonRef"];
            correctedSince?: boolean;
            allowedActions?: string[];
            /** Format: int32 */
            version?: number;
        };
        DayJob: {
            id?: components["schemas"]["UUID"];
            number?: string;
            status?: components["schemas"]["TicketStatus"];
            serviceType?: components["schemas"]["ServiceType"];
            customer?: components["schemas"]["CustomerRef"];
            contactName?: string;
            contactPhone?: string;
            address?: string;
            phone?: string;
            model?: components["schemas"]["ModelRef"];
            equipment?: components["schemas"]["EquipmentRef"];
            cover?: components["schemas"]["CoverView"];
            fault?: string;
            plannedAt?: components["schemas"]["Instant"];
            /** Format: int32 */
            plannedMinutes?: number;
            arriveBy?: components["schemas"]["Instant"];
            left?: components["schemas"]["Left"];
            arriveByWords?: string;
            arrivedAt?: components["schemas"]["Instant"];
            wish?: components["schemas"]["WishView"];
            carriedOver?: boolean;
            history?: components["schemas"]["EarlierRepair"][];
            /** Format: int32 */
            version?: number;
        };
        /** @enum {string} */
        DayKind: "holiday" | "workday";
        DayOfUnit: {
            branch?: components["schemas"]["BranchRef"];
            day?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            calls?: number;
            released?: components["schemas"]["Released"];
        };
        DayShift: {
            from: components["schemas"]["LocalTime"];
            to: components["schemas"]["LocalTime"];
        };
        DayView: {
            date?: components["schemas"]["LocalDate"];
            kind?: components["schemas"]["DayKind"];
            name?: string;
            shifts?: components["schemas"]["DayShift"][];
        };
        Delegate: {
            to: components["schemas"]["UUID"];
            from?: components["schemas"]["LocalDate"];
            until: components["schemas"]["LocalDate"];
        };
        DelegationView: {
            to?: components["schemas"]["PersonRef"];
            from?: components["schemas"]["LocalDate"];
            until?: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        DeliveryChannel: "email" | "webhook";
        /** @enum {string} */
        DeliveryStatus: "waiting" | "sending" | "sent" | "dead" | "joined";
        DeliveryView: {
            id?: components["schemas"]["UUID"];
            kind?: string;
            label?: string;
            title?: string;
            /** Format: int32 */
            notices?: number;
            channel?: components["schemas"]["DeliveryChannel"];
            to?: components["schemas"]["Addressee"];
            webhook?: components["schemas"]["Gateway"];
            status?: components["schemas"]["DeliveryStatus"];
            at?: components["schemas"]["Instant"];
            dueAt?: components["schemas"]["Instant"];
            /** Format: int32 */
            tries?: number;
            lastTriedAt?: components["schemas"]["Instant"];
            error?: string;
            sentAt?: components["schemas"]["Instant"];
            waitsFor?: components["schemas"]["WaitsFor"];
            words?: string;
            allowedActions?: string[];
        };
        DemoAccount: {
            login?: string;
            name?: string;
            roles?: components["schemas"]["Role"][];
            branch?: string;
            password?: string;
        };
        Depart: {
            id?: components["schemas"]["UUID"];
        };
        DismissReport: {
            reason: string;
        };
        DispatchBoardView: {
            day?: components["schemas"]["LocalDate"];
            asOf?: components["schemas"]["Instant"];
            shifts?: components["schemas"]["ShiftView"][];
            undispatched?: components["schemas"]["WaitingCall"][];
            technicians?: components["schemas"]["BoardTechnician"][];
        };
        DispatchPreview: {
            plannedAt?: components["schemas"]["Instant"];
            /** Format: int32 */
            plannedMinutes?: number;
            areaMatches?: boolean;
            skillMatches?: boolean;
            load?: components["schemas"]["Load"];
            jobs?: components["schemas"]["PreviewJob"][];
            warnings?: string[];
        };
        DispatchTicket: {
            technicianId: components["schemas"]["UUID"];
            plannedAt?: components["schemas"]["Instant"];
            /** Format: int32 */
            plannedMinutes?: number;
            reason?: string;
        };
        DispatchView: {
            id?: components["schemas"]["UUID"];
            technician?: components["schemas"]["PersonRef"];
            plannedAt?: components["schemas"]["Instant"];
            /** Format: int32 */
            plannedMinutes?: number;
            at?: components["schemas"]["Instant"];
            by?: components["schemas"]["PersonRef"];
            reason?: string;
        };
        /** @enum {string} */
        DueShape: "office_hours" | "clock_hours" | "minutes" | "same_day" | "next_day" | "days" | "weeks" | "months" | "years" | "before" | "by_quantity" | "at" | "none";
        DueView: {
            due?: components["schemas"]["Instant"];
            words?: string;
        };
        Duplicate: {
            customer?: components["schemas"]["CustomerRef"];
            matchedBy?: string[];
            value?: string;
        };
        DutyCounts: {
            /** Format: int64 */
            overdue?: number;
            /** Format: int64 */
            today?: number;
            /** Format: int64 */
            soon?: number;
            /** Format: int64 */
            undated?: number;
        };
        EarlierRepair: {
            number?: string;
            openedAt?: components["schemas"]["Instant"];
            workDone?: string;
        };
        EndVisit: {
            outcome: components["schemas"]["Outcome"];
            reason?: string;
        };
        EquipmentRef: {
            id?: components["schemas"]["UUID"];
            serial?: string;
        };
        EquipmentView: {
            id?: components["schemas"]["UUID"];
            customer?: components["schemas"]["CustomerRef"];
            site?: components["schemas"]["UnitSite"];
            model?: components["schemas"]["UnitModel"];
            serial?: string;
            boughtOn?: components["schemas"]["LocalDate"];
            acceptedOn?: components["schemas"]["LocalDate"];
            soldByUs?: boolean;
            retiredOn?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            version?: number;
            cover?: components["schemas"]["CoverView"];
            allowedActions?: string[];
        };
        EvidenceHome: {
            from?: components["schemas"]["LocalDate"];
            to?: components["schemas"]["LocalDate"];
            asOf?: components["schemas"]["Instant"];
            regulations?: components["schemas"]["RegulationKept"][];
            late?: components["schemas"]["LateDuties"];
            approvals?: components["schemas"]["WaitingApprovals"];
        };
        /** @enum {string} */
        EvidenceOutcome: "applied" | "kept" | "broken" | "open" | "waived" | "breaches";
        EvidenceRecord: {
            kind?: string;
            id?: string;
            at?: components["schemas"]["Instant"];
            subject?: components["schemas"]["SubjectOfRecord"];
            outcome?: components["schemas"]["EvidenceOutcome"];
            dueAt?: components["schemas"]["Instant"];
            settledAt?: components["schemas"]["Instant"];
            words?: string;
            /** Format: int32 */
            version?: number;
        };
        FaultReportView: {
            id?: components["schemas"]["UUID"];
            number?: string;
            state?: components["schemas"]["Status"];
            name?: string;
            phone?: string;
            address?: string;
            modelText?: string;
            serial?: string;
            fault?: string;
            wishFrom?: components["schemas"]["Instant"];
            wishTo?: components["schemas"]["Instant"];
            wishNote?: string;
            reportedAt?: components["schemas"]["Instant"];
            reason?: string;
            photos?: string[];
            matches?: components["schemas"]["CustomerRef"][];
            /** Format: int32 */
            version?: number;
        };
        FeeProposal: {
            amount?: number;
            fixed?: boolean;
            words?: string;
        };
        FeeView: {
            amount?: number;
            reason?: string;
            smallFee?: boolean;
        };
        /** @enum {string} */
        FieldType: "string" | "timestamp" | "int" | "double" | "bool" | "strings";
        FigureSince: {
            articleId?: components["schemas"]["UUID"];
            ref?: string;
            figure?: components["schemas"]["EvidenceOutcome"];
            /** Format: int32 */
            then?: number;
            /** Format: int32 */
            now?: number;
        };
        /** @enum {string} */
        FigureType: "working_hours" | "hours" | "minutes" | "days" | "working_days" | "weeks" | "months" | "years" | "count" | "money" | "percent" | "time" | "day_of_month" | "date_of_year" | "text" | "flag";
        FiledVoucher: {
            id?: components["schemas"]["UUID"];
            number?: string;
            model?: components["schemas"]["ModelRef"];
            madeAt?: components["schemas"]["Instant"];
            entries?: components["schemas"]["VoucherEntry"][];
        };
        FirstAdministrator: {
            name: string;
            login: string;
            password: string;
        };
        FirstBranch: {
            code: string;
            name: string;
        };
        FollowCompany: {
            name?: string;
            phone?: string;
        };
        FollowStep: {
            code?: string;
            words?: string;
            at?: components["schemas"]["Instant"];
        };
        FollowView: {
            number?: string;
            state?: string;
            words?: string;
            nextStep?: string;
            window?: components["schemas"]["Window"];
            technician?: string;
            company?: components["schemas"]["FollowCompany"];
            address?: string;
            fault?: string;
            steps?: components["schemas"]["FollowStep"][];
            canWish?: boolean;
        };
        FoundCustomer: {
            id?: components["schemas"]["UUID"];
            name?: string;
            phone?: string;
            address?: string;
        };
        FoundThings: {
            tickets?: components["schemas"]["FoundTicket"][];
            customers?: components["schemas"]["FoundCustomer"][];
            equipment?: components["schemas"]["FoundUnit"][];
        };
        FoundTicket: {
            id?: components["schemas"]["UUID"];
            number?: string;
            status?: components["schemas"]["TicketStatus"];
            fault?: string;
            openedAt?: components["schemas"]["Instant"];
            customer?: components["schemas"]["CustomerRef"];
        };
        FoundUnit: {
            id?: components["schemas"]["UUID"];
            serial?: string;
            model?: components["schemas"]["UnitModel"];
            customer?: components["schemas"]["CustomerRef"];
        };
        Gateway: {
            id?: components["schemas"]["UUID"];
            name?: string;
        };
        HandOver: {
            personId: components["schemas"]["UUID"];
        };
        InboxReport: {
            id?: components["schemas"]["UUID"];
            number?: string;
            branch?: components["schemas"]["BranchRef"];
            day?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            minutes?: number;
            /** Format: int32 */
            missing?: number;
            signatures?: components["schemas"]["SupervisorReportSignature"][];
            forwardedAt?: components["schemas"]["Instant"];
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        /** @enum {string} */
        InternalWorkKind: "inspection" | "parts" | "tools" | "training" | "other";
        InternalWorkView: {
            id?: components["schemas"]["UUID"];
            kind?: components["schemas"]["InternalWorkKind"];
            on?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            minutes?: number;
            note?: string;
            bookedAt?: components["schemas"]["Instant"];
            person?: components["schemas"]["PersonRef"];
            mine?: boolean;
        };
        InvoiceRef: {
            id?: components["schemas"]["UUID"];
            number?: string;
            state?: string;
        };
        /** @enum {string} */
        InvoiceState: "requested" | "waiting" | "posted";
        InvoiceView: {
            id?: components["schemas"]["UUID"];
            number?: string;
            ticket?: components["schemas"]["TicketRef"];
            customer?: components["schemas"]["CustomerRef"];
            technician?: components["schemas"]["PersonRef"];
            address?: string;
            amount?: number;
            state?: components["schemas"]["InvoiceState"];
            dueOn?: components["schemas"]["LocalDate"];
            late?: boolean;
            requestedAt?: components["schemas"]["Instant"];
            issuedAt?: components["schemas"]["Instant"];
            postedAt?: components["schemas"]["Instant"];
            /** Format: int32 */
            version?: number;
        };
        IssueInvoice: {
            number: string;
        };
        KnownCaller: {
            customer?: components["schemas"]["CallingCustomer"];
            phones?: components["schemas"]["PhoneView"][];
            sites?: components["schemas"]["CallerSite"][];
            equipment?: components["schemas"]["CallerUnit"][];
            openTickets?: components["schemas"]["CallerTicket"][];
        };
        LateDuties: {
            /** Format: int64 */
            count?: number;
            /** Format: int64 */
            lapsed?: number;
            definition?: string;
            items?: components["schemas"]["ObligationView"][];
        };
        Left: {
            /** Format: int64 */
            minutes?: number;
            officeHours?: boolean;
            asOf?: components["schemas"]["Instant"];
            stretches?: components["schemas"]["Stretch"][];
        };
        Letter: {
            subject?: string;
            text?: string;
            html?: string;
        };
        Line: {
            label?: string;
            value?: string;
        };
        LiveEvent: {
            /** Format: int64 */
            seq?: number;
            kind?: string;
            actorId?: components["schemas"]["UUID"];
            subjects?: components["schemas"]["Subject"][];
        };
        Load: {
            /** Format: int32 */
            minutes?: number;
            /** Format: int64 */
            capacity?: number;
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        /**
         * Format: local-time
         * @example 13:45:30.123456789
         */
        LocalTime: string;
        MarkDay: {
            kind: components["schemas"]["DayKind"];
            name: string;
            shifts?: components["schemas"]["DayShift"][];
        };
        MinutesView: {
            category?: components["schemas"]["WorkCategory"];
            /** Format: int32 */
            minutes?: number;
        };
        ModelRef: {
            id?: components["schemas"]["UUID"];
            code?: string;
            name?: string;
            category?: string;
            /** Format: int32 */
            standardMinutes?: number;
        };
        MyDay: {
            day?: components["schemas"]["LocalDate"];
            jobs?: components["schemas"]["DayJob"][];
            cashInHand?: number;
        };
        MyDuties: {
            overdue?: components["schemas"]["ObligationView"][];
            today?: components["schemas"]["ObligationView"][];
            soon?: components["schemas"]["ObligationView"][];
            undated?: components["schemas"]["ObligationView"][];
            counts?: components["schemas"]["DutyCounts"];
        };
        MyReportDay: {
            day?: components["schemas"]["LocalDate"];
            report?: components["schemas"]["DailyReportView"];
            worked?: boolean;
            lines?: components["schemas"]["ReportLine"][];
            /** Format: int32 */
            minutes?: number;
            missing?: string[];
        };
        NewCustomer: {
            kind: components["schemas"]["CustomerKind"];
        };
        NoticeChoicesView: {
            quietFrom?: components["schemas"]["LocalTime"];
            quietUntil?: components["schemas"]["LocalTime"];
            digest?: boolean;
            address?: string;
            mailServer?: boolean;
            kinds?: components["schemas"]["ChoiceView"][];
        };
        NoticeTemplateView: {
            id?: components["schemas"]["UUID"];
            kind?: string;
            label?: string;
            fields?: string[];
            zh?: components["schemas"]["WordingForm"];
            en?: components["schemas"]["WordingForm"];
            edited?: boolean;
            /** Format: int32 */
            version?: number;
            allowedActions?: string[];
        };
        NoticeView: {
            id?: components["schemas"]["UUID"];
            kind?: string;
            title?: string;
            text?: string;
            subject?: components["schemas"]["Subject"];
            at?: components["schemas"]["Instant"];
            readAt?: components["schemas"]["Instant"];
            article?: string;
        };
        Now: {
            now?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        ObligationStatus: "open" | "met" | "missed" | "waived" | "cancelled";
        ObligationView: {
            id?: components["schemas"]["UUID"];
            article?: components["schemas"]["ArticleOfDuty"];
            /** Format: int32 */
            articleVersion?: number;
            name?: string;
            subject?: components["schemas"]["SubjectOfDuty"];
            branch?: components["schemas"]["BranchOfDuty"];
            owner?: components["schemas"]["OwnerOfDuty"];
            status?: components["schemas"]["ObligationStatus"];
            openedAt?: components["schemas"]["Instant"];
            dueAt?: components["schemas"]["Instant"];
            dueWords?: string;
            left?: components["schemas"]["Left"];
            settledAt?: components["schemas"]["Instant"];
            settledBy?: components["schemas"]["PersonRef"];
            note?: string;
            missedAt?: components["schemas"]["Instant"];
            byHand?: boolean;
            allowedActions?: string[];
            /** Format: int32 */
            version?: number;
        };
        OpenSession: {
            id?: components["schemas"]["UUID"];
            startedAt?: components["schemas"]["Instant"];
            lastUsedAt?: components["schemas"]["Instant"];
            client?: components["schemas"]["Client"];
            device?: string;
            current?: boolean;
        };
        /** @enum {string} */
        Outcome: "fixed" | "take_in" | "come_back" | "not_home";
        OwnerOfDuty: {
            role?: string;
            person?: components["schemas"]["PersonRef"];
        };
        PageApprovalView: {
            items?: components["schemas"]["ApprovalView"][];
            next?: string;
        };
        PageBreachView: {
            items?: components["schemas"]["BreachView"][];
            next?: string;
        };
        PageCallBackView: {
            items?: components["schemas"]["CallBackView"][];
            next?: string;
        };
        PageCollectionView: {
            items?: components["schemas"]["CollectionView"][];
            next?: string;
        };
        PageContractView: {
            items?: components["schemas"]["ContractView"][];
            next?: string;
        };
        PageCustomerRow: {
            items?: components["schemas"]["CustomerRow"][];
            next?: string;
        };
        PageDailyReportView: {
            items?: components["schemas"]["DailyReportView"][];
            next?: string;
        };
        PageDeliveryView: {
            items?: components["schemas"]["DeliveryView"][];
            next?: string;
        };
        PageEquipmentView: {
            items?: components["schemas"]["EquipmentView"][];
            next?: string;
        };
        PageEvidenceRecord: {
            items?: components["schemas"]["EvidenceRecord"][];
            next?: string;
        };
        PageFaultReportView: {
            items?: components["schemas"]["FaultReportView"][];
            next?: string;
        };
        PageFiledVoucher: {
            items?: components["schemas"]["FiledVoucher"][];
            next?: string;
        };
        PageInboxReport: {
            items?: components["schemas"]["InboxReport"][];
            next?: string;
        };
        PageInternalWorkView: {
            items?: components["schemas"]["InternalWorkView"][];
            next?: string;
        };
        PageInvoiceView: {
            items?: components["schemas"]["InvoiceView"][];
            next?: string;
        };
        PageNoticeTemplateView: {
            items?: components["schemas"]["NoticeTemplateView"][];
            next?: string;
        };
        PageNoticeView: {
            items?: components["schemas"]["NoticeView"][];
            next?: string;
        };
        PageObligationView: {
            items?: components["schemas"]["ObligationView"][];
            next?: string;
        };
        PagePersonView: {
            items?: components["schemas"]["PersonView"][];
            next?: string;
        };
        PageProductModelView: {
            items?: components["schemas"]["ProductModelView"][];
            next?: string;
        };
        PageSnapshotRow: {
            items?: components["schemas"]["SnapshotRow"][];
            next?: string;
        };
        PageTicketRow: {
            items?: components["schemas"]["TicketRow"][];
            next?: string;
        };
        PageTimelineEntry: {
            items?: components["schemas"]["TimelineEntry"][];
            next?: string;
        };
        PageWebhookView: {
            items?: components["schemas"]["WebhookView"][];
            next?: string;
        };
        /** @enum {string} */
        PartKind: "part" | "consumable" | "tool" | "old_part";
        /** @enum {string} */
        PartsSlipStatus: "wanted" | "issued" | "handed_over" | "refused" | "cancelled";
        /** @enum {string} */
        PartsWorkKind: "ticket" | "item" | "internal";
        PersonLine: {
            person?: components["schemas"]["PersonRef"];
            source?: components["schemas"]["WorkSource"];
            category?: string;
            /** Format: int32 */
            minutes?: number;
        };
        PersonName: {
            id?: components["schemas"]["UUID"];
            name?: string;
        };
        PersonRef: {
            id?: components["schemas"]["UUID"];
            name?: string;
        };
        PersonView: {
            id?: components["schemas"]["UUID"];
            name?: string;
            login?: string;
            phone?: string;
            email?: string;
            branch?: components["schemas"]["BranchRef"];
            roles?: components["schemas"]["Role"][];
            areas?: components["schemas"]["ServedArea"][];
            skills?: string[];
            active?: boolean;
            lockedUntil?: components["schemas"]["Instant"];
            /** Format: int32 */
            version?: number;
        };
        PhoneForm: {
            number: string;
            label?: string;
        };
        PhoneView: {
            id?: components["schemas"]["UUID"];
            number?: string;
            label?: string;
        };
        PhotoId: {
            id?: components["schemas"]["UUID"];
        };
        PhotoView: {
            id?: components["schemas"]["UUID"];
            takenAt?: components["schemas"]["Instant"];
            kind?: string;
        };
        PlacedAt: {
            id?: components["schemas"]["UUID"];
        };
        PlannedJob: {
            ticketId?: components["schemas"]["UUID"];
            number?: string;
            status?: components["schemas"]["TicketStatus"];
            customer?: components["schemas"]["CustomerRef"];
            address?: string;
            area?: components["schemas"]["AreaOfCall"];
            model?: components["schemas"]["ModelRef"];
            plannedAt?: components["schemas"]["Instant"];
            /** Format: int32 */
            plannedMinutes?: number;
            arriveBy?: components["schemas"]["Instant"];
            left?: components["schemas"]["Left"];
            late?: boolean;
            movable?: boolean;
            /** Format: int32 */
            version?: number;
        };
        PostInvoice: {
            number?: string;
        };
        PostNotice: {
            on: components["schemas"]["LocalDate"];
            note?: string;
        };
        PreferLanguage: {
            language: string;
        };
        PreviewJob: {
            ticketId?: components["schemas"]["UUID"];
            number?: string;
            expectedArrival?: components["schemas"]["Instant"];
            arriveBy?: components["schemas"]["Instant"];
            late?: boolean;
        };
        PreviewNotice: {
            language: string;
            subject: string;
            body: string;
        };
        PriceRule: {
            kind: components["schemas"]["PriceRuleKind"];
            amount?: number;
            percent?: number;
        };
        /** @enum {string} */
        PriceRuleKind: "included" | "per_visit" | "percent";
        ProductModelView: {
            id?: components["schemas"]["UUID"];
            code?: string;
            name?: string;
            category?: string;
            brand?: string;
            /** Format: int32 */
            warrantyMonths?: number;
            warrantyStarts?: components["schemas"]["WarrantyStarts"];
            /** Format: int32 */
            standardMinutes?: number;
            active?: boolean;
            /** Format: int32 */
            version?: number;
        };
        /** @enum {string} */
        Proposal: "free" | "contract" | "paid";
        PublicCompany: {
            name?: string;
            phone?: string;
        };
        PublicCover: {
            found?: boolean;
            model?: string;
            covered?: boolean;
            until?: components["schemas"]["LocalDate"];
            words?: string;
        };
        Reason: {
            reason: string;
        };
        RecordBreach: {
            id?: components["schemas"]["UUID"];
            personId: components["schemas"]["UUID"];
            on: components["schemas"]["LocalDate"];
            facts: string;
            consequence: string;
            amount?: number;
            subject?: components["schemas"]["BreachSubject"];
        };
        RecordCallBack: {
            id?: components["schemas"]["UUID"];
            reached: boolean;
            note?: string;
        };
        RecordFindings: {
            diagnosis: string;
            workDone?: string;
            minutes?: components["schemas"]["Spent"][];
        };
        RecordSince: {
            articleId?: components["schemas"]["UUID"];
            ref?: string;
            kind?: string;
            id?: string;
            then?: components["schemas"]["EvidenceOutcome"];
            now?: components["schemas"]["EvidenceOutcome"];
        };
        Refresh: {
            refreshToken?: string;
        };
        RefuseApproval: {
            reason: string;
        };
        RegisterCall: {
            id?: components["schemas"]["UUID"];
            channel: components["schemas"]["Channel"];
            serviceType: components["schemas"]["ServiceType"];
            customerId?: components["schemas"]["UUID"];
            newCustomer?: components["schemas"]["NewCustomer"];
            siteId?: components["schemas"]["UUID"];
            name: string;
            address: string;
            areaId?: components["schemas"]["UUID"];
            phone: string;
            contactName?: string;
            contactPhone?: string;
            modelId: components["schemas"]["UUID"];
            equipmentId?: components["schemas"]["UUID"];
            serial?: string;
            contractId?: components["schemas"]["UUID"];
            fault: string;
            wish?: components["schemas"]["Wish"];
            makeVoucher?: boolean;
            reportId?: components["schemas"]["UUID"];
        };
        /** @enum {string} */
        RegisterSort: "opened" | "due";
        RegulationEvidence: {
            id?: components["schemas"]["UUID"];
            from?: components["schemas"]["LocalDate"];
            to?: components["schemas"]["LocalDate"];
            asOf?: components["schemas"]["Instant"];
            articles?: components["schemas"]["ArticleEvidence"][];
        };
        RegulationKept: {
            id?: components["schemas"]["UUID"];
            code?: string;
            /** Format: int32 */
            number?: number;
            title?: components["schemas"]["Bilingual"];
            /** Format: int32 */
            applied?: number;
            /** Format: int32 */
            kept?: number;
            /** Format: int32 */
            broken?: number;
            /** Format: int32 */
            open?: number;
            /** Format: int32 */
            waived?: number;
            weeks?: components["schemas"]["WeekKept"][];
            worst?: components["schemas"]["WorstArticle"][];
        };
        RegulationOfDuty: {
            /** Format: int32 */
            number?: number;
            title?: string;
        };
        RegulationOfSnapshot: {
            id?: components["schemas"]["UUID"];
            code?: string;
            /** Format: int32 */
            number?: number;
            title?: components["schemas"]["Bilingual"];
        };
        RegulationRef: {
            id?: components["schemas"]["UUID"];
            /** Format: int32 */
            number?: number;
            title?: components["schemas"]["Bilingual"];
            status?: components["schemas"]["RegulationStatus"];
        };
        RegulationRow: {
            id?: components["schemas"]["UUID"];
            code?: string;
            /** Format: int32 */
            number?: number;
            title?: components["schemas"]["Bilingual"];
            status?: components["schemas"]["RegulationStatus"];
            own?: boolean;
            adoptedAt?: components["schemas"]["Instant"];
            counts?: components["schemas"]["ArticleCounts"];
            articles?: components["schemas"]["ArticleLine"][];
        };
        /** @enum {string} */
        RegulationStatus: "available" | "adopted" | "retired";
        RegulationTitle: {
            zh: string;
            en: string;
        };
        RegulationView: {
            id?: components["schemas"]["UUID"];
            code?: string;
            /** Format: int32 */
            number?: number;
            title?: components["schemas"]["Bilingual"];
            status?: components["schemas"]["RegulationStatus"];
            own?: boolean;
            adoptedAt?: components["schemas"]["Instant"];
            retiredAt?: components["schemas"]["Instant"];
            counts?: components["schemas"]["ArticleCounts"];
            articles?: components["schemas"]["ArticleView"][];
            /** Format: int32 */
            version?: number;
            allowedActions?: string[];
        };
        ReleaseRegister: {
            branchId?: components["schemas"]["UUID"];
            day: components["schemas"]["LocalDate"];
        };
        Released: {
            at?: components["schemas"]["Instant"];
            by?: components["schemas"]["PersonRef"];
            /** Format: int32 */
            calls?: number;
        };
        /** @enum {string} */
        RenewalOutcome: "renewed" | "declined" | "pending";
        RenewalRow: {
            id?: components["schemas"]["UUID"];
            number?: string;
            customer?: components["schemas"]["CustomerRef"];
            keyAccount?: boolean;
            phone?: string;
            email?: string;
            endsOn?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            daysLeft?: number;
            noticePostedOn?: components["schemas"]["LocalDate"];
            visitedOn?: components["schemas"]["LocalDate"];
            outcome?: components["schemas"]["RenewalOutcome"];
            visitor?: string;
        };
        ReportDone: {
            note: string;
        };
        ReportFault: {
            id?: components["schemas"]["UUID"];
            name: string;
            phone: string;
            address: string;
            model?: string;
            serial?: string;
            fault: string;
            wish?: components["schemas"]["Wish"];
        };
        ReportLine: {
            source?: components["schemas"]["WorkSource"];
            category?: string;
            /** Format: int32 */
            minutes?: number;
        };
        ReportPhotoId: {
            id?: components["schemas"]["UUID"];
        };
        ReportedView: {
            id?: components["schemas"]["UUID"];
            number?: string;
            followUrl?: string;
        };
        /** @enum {string} */
        ReservationEnding: "used" | "released";
        ResetPassword: {
            password: string;
        };
        /** @enum {string} */
        Role: "clerk" | "technician" | "supervisor" | "branch_manager" | "service_department" | "accountant" | "storekeeper" | "quality" | "vice_general_manager" | "general_manager" | "administrator";
        RuleMistake: {
            path?: string;
            /** Format: int32 */
            line?: number;
            /** Format: int32 */
            column?: number;
            message?: string;
            known?: string[];
        };
        RuleMistakes: {
            mistakes?: components["schemas"]["RuleMistake"][];
        };
        /** @enum {string} */
        RuleUnit: "minutes" | "hours" | "days" | "weeks" | "months" | "years";
        RuleVocabulary: {
            events?: components["schemas"]["VocabularyEvent"][];
            actions?: components["schemas"]["VocabularyAction"][];
            figures?: components["schemas"]["VocabularyFigure"][];
            roles?: string[];
            shapes?: components["schemas"]["DueShape"][];
            cycles?: components["schemas"]["CycleShape"][];
            units?: components["schemas"]["RuleUnit"][];
            parameterTypes?: components["schemas"]["FigureType"][];
            clocks?: string[];
            notices?: string[];
        };
        SeedHolidays: {
            /** Format: int32 */
            year: number;
        };
        Seeded: {
            /** Format: int32 */
            added?: number;
        };
        ServedArea: {
            id?: components["schemas"]["UUID"];
            name?: string;
        };
        ServiceAreaView: {
            id?: components["schemas"]["UUID"];
            name?: string;
            kind?: string;
            branch?: components["schemas"]["BranchRef"];
            active?: boolean;
            /** Format: int32 */
            version?: number;
        };
        /** @enum {string} */
        ServiceType: "paid" | "contract" | "free" | "internal";
        ServiceTypeProposal: {
            proposed?: components["schemas"]["ServiceType"];
            cover?: components["schemas"]["CoverView"];
        };
        SessionView: {
            person?: components["schemas"]["SignedInPerson"];
            company?: components["schemas"]["CompanyFacts"];
            permissions?: string[];
            expiresAt?: components["schemas"]["Instant"];
            liveFrom?: string;
            tokens?: components["schemas"]["Tokens"];
        };
        SetFee: {
            amount: number;
            reason?: string;
        };
        SetFigures: {
            values: {
                [key: string]: unknown;
            };
            reason: string;
        };
        SetUp: {
            company: string;
            zone: string;
            branch: components["schemas"]["FirstBranch"];
            administrator: components["schemas"]["FirstAdministrator"];
            regulations?: string[];
        };
        SetupState: {
            needed?: boolean;
            company?: string;
            demo?: components["schemas"]["DemoAccount"][];
        };
        ShiftView: {
            from?: string;
            to?: string;
        };
        /** @enum {string} */
        ShortageStatus: "found" | "reported" | "approved" | "declined" | "ordered" | "arrived";
        SignIn: {
            login: string;
            password: string;
            client: components["schemas"]["Client"];
        };
        SignVoucher: {
            kind: components["schemas"]["SignatureKind"];
            how: components["schemas"]["SignatureHow"];
            contentHash: string;
            signer: string;
            strokes?: components["schemas"]["AnyJson"];
            image: string;
        };
        /** @enum {string} */
        SignatureHow: "drawn" | "paper";
        /** @enum {string} */
        SignatureKind: "completion" | "take_away" | "giving_back";
        SignatureOnVoucher: {
            id?: components["schemas"]["UUID"];
            kind?: components["schemas"]["SignatureKind"];
            how?: components["schemas"]["SignatureHow"];
            signer?: string;
            signedAt?: components["schemas"]["Instant"];
            valid?: boolean;
        };
        SignatureView: {
            kind?: components["schemas"]["SignatureKind"];
            signedAt?: components["schemas"]["Instant"];
            signer?: string;
            valid?: boolean;
        };
        SignedFact: {
            name?: string;
            label?: string;
            value?: string;
        };
        SignedInPerson: {
            id?: components["schemas"]["UUID"];
            name?: string;
            login?: string;
            roles?: components["schemas"]["Role"][];
            branch?: components["schemas"]["BranchRef"];
            headOffice?: boolean;
            language?: string;
        };
        SiteArea: {
            id?: components["schemas"]["UUID"];
            name?: string;
            kind?: string;
        };
        SiteForm: {
            id?: components["schemas"]["UUID"];
            address: string;
            areaId?: components["schemas"]["UUID"];
            contactName?: string;
            contactPhone?: string;
        };
        SiteRef: {
            id?: components["schemas"]["UUID"];
            address?: string;
        };
        SiteView: {
            id?: components["schemas"]["UUID"];
            address?: string;
            area?: components["schemas"]["SiteArea"];
            contactName?: string;
            contactPhone?: string;
            active?: boolean;
            /** Format: int32 */
            version?: number;
        };
        SnapshotRow: {
            id?: components["schemas"]["UUID"];
            regulationId?: components["schemas"]["UUID"];
            from?: components["schemas"]["LocalDate"];
            to?: components["schemas"]["LocalDate"];
            note?: string;
            hash?: string;
            closedAt?: components["schemas"]["Instant"];
            closedBy?: components["schemas"]["PersonRef"];
        };
        SnapshotView: {
            id?: components["schemas"]["UUID"];
            regulationId?: components["schemas"]["UUID"];
            regulation?: components["schemas"]["RegulationOfSnapshot"];
            from?: components["schemas"]["LocalDate"];
            to?: components["schemas"]["LocalDate"];
            note?: string;
            hash?: string;
            closedAt?: components["schemas"]["Instant"];
            closedBy?: components["schemas"]["PersonRef"];
            content?: components["schemas"]["AnyJson"];
            intact?: boolean;
            sinceThen?: components["schemas"]["FigureSince"][];
        };
        Spent: {
            category: components["schemas"]["WorkCategory"];
            /** Format: int32 */
            minutes?: number;
        };
        /** @enum {string} */
        Status: "waiting" | "registered" | "dismissed";
        StepOfApproval: {
            role?: string;
            label?: string;
            person?: components["schemas"]["PersonRef"];
            decision?: components["schemas"]["ApprovalDecision"];
            at?: components["schemas"]["Instant"];
            reason?: string;
            onBehalfOf?: components["schemas"]["PersonRef"];
            mine?: boolean;
        };
        /** @enum {string} */
        StockDocumentKind: "receipt_note" | "parts_slip" | "parts_return" | "transfer" | "stock_count" | "factory_repair" | "opening" | "reversal";
        /** @enum {string} */
        StoreKind: "warehouse" | "van";
        Stretch: {
            from?: components["schemas"]["Instant"];
            to?: components["schemas"]["Instant"];
        };
        Subject: {
            kind?: string;
            id?: components["schemas"]["UUID"];
        };
        SubjectOfApproval: {
            kind?: string;
            id?: components["schemas"]["UUID"];
            label?: string;
        };
        SubjectOfDuty: {
            kind?: string;
            id?: components["schemas"]["UUID"];
            label?: string;
        };
        SubjectOfRecord: {
            kind?: string;
            id?: components["schemas"]["UUID"];
            label?: string;
        };
        SubmitDailyReport: {
            id?: components["schemas"]["UUID"];
            day: components["schemas"]["LocalDate"];
            /** Format: int32 */
            minutes: number;
            note?: string;
        };
        SubmitSupervisorReport: {
            day: components["schemas"]["LocalDate"];
            /** Format: int32 */
            minutes: number;
            note?: string;
        };
        SupervisorReportRow: {
            id?: components["schemas"]["UUID"];
            number?: string;
            status?: components["schemas"]["SupervisorReportStatus"];
            /** Format: int32 */
            minutes?: number;
            /** Format: int32 */
            missing?: number;
            submittedAt?: components["schemas"]["Instant"];
            signed?: boolean;
            forwardedAt?: components["schemas"]["Instant"];
        };
        SupervisorReportSignature: {
            person?: components["schemas"]["PersonRef"];
            role?: string;
            at?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        SupervisorReportStatus: "submitted" | "forwarded";
        SupervisorReportView: {
            id?: components["schemas"]["UUID"];
            number?: string;
            branch?: components["schemas"]["BranchRef"];
            branchKind?: components["schemas"]["BranchKind"];
            day?: components["schemas"]["LocalDate"];
            status?: components["schemas"]["SupervisorReportStatus"];
            lines?: components["schemas"]["PersonLine"][];
            /** Format: int32 */
            minutes?: number;
            missing?: components["schemas"]["PersonRef"][];
            since?: components["schemas"]["PersonLine"][];
            note?: string;
            submittedAt?: components["schemas"]["Instant"];
            submittedBy?: components["schemas"]["PersonRef"];
            signatures?: components["schemas"]["SupervisorReportSignature"][];
            signatureAsked?: components["schemas"]["UUID"];
            forwardedAt?: components["schemas"]["Instant"];
            forwardedBy?: components["schemas"]["PersonRef"];
            allowedActions?: string[];
            /** Format: int32 */
            version?: number;
        };
        TeamDay: {
            day?: components["schemas"]["LocalDate"];
            branch?: components["schemas"]["BranchRef"];
            members?: components["schemas"]["TeamMember"][];
            /** Format: int32 */
            minutes?: number;
            missing?: components["schemas"]["PersonRef"][];
            report?: components["schemas"]["SupervisorReportView"];
            missingDays?: string[];
        };
        TeamMember: {
            person?: components["schemas"]["PersonRef"];
            report?: components["schemas"]["DailyReportView"];
            lines?: components["schemas"]["ReportLine"][];
            /** Format: int32 */
            minutes?: number;
            /** Format: int32 */
            recorded?: number;
        };
        TechnicianView: {
            id?: components["schemas"]["UUID"];
            name?: string;
            branch?: components["schemas"]["BranchRef"];
            areas?: components["schemas"]["ServedArea"][];
            skills?: string[];
        };
        TicketCounts: {
            asOf?: components["schemas"]["Instant"];
            /** Format: int64 */
            open?: number;
            /** Format: int64 */
            today?: number;
            /** Format: int64 */
            late?: number;
            /** Format: int64 */
            carriedOver?: number;
            /** Format: int64 */
            undispatched?: number;
            /** Format: int64 */
            waitingClosure?: number;
            /** Format: int64 */
            reports?: number;
        };
        TicketRef: {
            id?: components["schemas"]["UUID"];
            number?: string;
        };
        TicketRow: {
            id?: components["schemas"]["UUID"];
            number?: string;
            status?: components["schemas"]["TicketStatus"];
            serviceType?: components["schemas"]["ServiceType"];
            channel?: components["schemas"]["Channel"];
            openedAt?: components["schemas"]["Instant"];
            arriveBy?: components["schemas"]["Instant"];
            left?: components["schemas"]["Left"];
            arrivedAt?: components["schemas"]["Instant"];
            late?: boolean;
            carriedOver?: boolean;
            /** Format: int32 */
            chases?: number;
            customer?: components["schemas"]["CustomerRef"];
            phone?: string;
            address?: string;
            area?: components["schemas"]["AreaOfCall"];
            model?: components["schemas"]["ModelRef"];
            technician?: components["schemas"]["PersonRef"];
            branch?: components["schemas"]["BranchRef"];
            fault?: string;
            closable?: boolean;
            /** Format: int32 */
            version?: number;
        };
        /** @enum {string} */
        TicketStatus: "registered" | "dispatched" | "under_way" | "on_site" | "to_take_in" | "done" | "closed" | "cancelled";
        TicketView: {
            id?: components["schemas"]["UUID"];
            number?: string;
            status?: components["schemas"]["TicketStatus"];
            serviceType?: components["schemas"]["ServiceType"];
            channel?: components["schemas"]["Channel"];
            branch?: components["schemas"]["BranchRef"];
            openedAt?: components["schemas"]["Instant"];
            openedBy?: components["schemas"]["PersonRef"];
            customer?: components["schemas"]["CustomerRef"];
            name?: string;
            site?: components["schemas"]["SiteRef"];
            area?: components["schemas"]["AreaOfCall"];
            address?: string;
            callerPhone?: string;
            contactName?: string;
            contactPhone?: string;
            model?: components["schemas"]["ModelRef"];
            equipment?: components["schemas"]["EquipmentRef"];
            cover?: components["schemas"]["CoverView"];
            contract?: components["schemas"]["ContractRef"];
            fault?: string;
            wish?: components["schemas"]["WishView"];
            carriedOver?: boolean;
            /** Format: int32 */
            chases?: number;
            arriveBy?: components["schemas"]["Instant"];
            left?: components["schemas"]["Left"];
            arriveByWords?: string;
            arrivedAt?: components["schemas"]["Instant"];
            arrivalLate?: boolean;
            voucher?: components["schemas"]["VoucherRef"];
            technician?: components["schemas"]["PersonRef"];
            dispatch?: components["schemas"]["DispatchView"];
            visits?: components["schemas"]["VisitView"][];
            photos?: components["schemas"]["PhotoView"][];
            fee?: components["schemas"]["FeeView"];
            smallFeeLimit?: number;
            feeProposal?: components["schemas"]["FeeProposal"];
            collection?: components["schemas"]["CollectionRef"];
            invoice?: components["schemas"]["InvoiceRef"];
            signature?: components["schemas"]["SignatureView"];
            followUrl?: string;
            finishedAt?: components["schemas"]["Instant"];
            closedAt?: components["schemas"]["Instant"];
            closedBy?: components["schemas"]["PersonRef"];
            cancelReason?: string;
            reportId?: components["schemas"]["UUID"];
            /** Format: int32 */
            version?: number;
            allowedActions?: string[];
            refusedActions?: {
                [key: string]: string;
            };
        };
        TimelineEntry: {
            /** Format: int64 */
            seq?: number;
            at?: components["schemas"]["Instant"];
            kind?: string;
            actor?: components["schemas"]["Actor"];
            payload?: components["schemas"]["AnyJson"];
            subjects?: components["schemas"]["Subject"][];
        };
        Tokens: {
            accessToken?: string;
            refreshToken?: string;
            /** Format: int64 */
            expiresIn?: number;
        };
        /** @enum {string} */
        TransferStatus: "sent" | "received";
        Travel: {
            to?: components["schemas"]["Instant"];
            /** Format: int32 */
            forwardMinutes?: number;
        };
        /** Format: uuid */
        UUID: string;
        UnitDay: {
            day?: components["schemas"]["LocalDate"];
            branch?: components["schemas"]["BranchRef"];
            report?: components["schemas"]["SupervisorReportRow"];
        };
        UnitModel: {
            id?: components["schemas"]["UUID"];
            code?: string;
            name?: string;
        };
        UnitSite: {
            id?: components["schemas"]["UUID"];
            address?: string;
        };
        Unread: {
            /** Format: int32 */
            unread?: number;
        };
        VisitForRenewal: {
            id?: components["schemas"]["UUID"];
            on: components["schemas"]["LocalDate"];
            visitorId?: components["schemas"]["UUID"];
            outcome: components["schemas"]["RenewalOutcome"];
            note?: string;
        };
        VisitView: {
            id?: components["schemas"]["UUID"];
            technician?: components["schemas"]["PersonRef"];
            departedAt?: components["schemas"]["Instant"];
            arrivedAt?: components["schemas"]["Instant"];
            leftAt?: components["schemas"]["Instant"];
            outcome?: components["schemas"]["Outcome"];
            diagnosis?: string;
            workDone?: string;
            minutes?: components["schemas"]["MinutesView"][];
            photos?: components["schemas"]["PhotoView"][];
            note?: string;
            /** Format: int32 */
            version?: number;
        };
        Visited: {
            on?: components["schemas"]["LocalDate"];
            outcome?: components["schemas"]["RenewalOutcome"];
            visitor?: string;
            note?: string;
        };
        VocabularyAction: {
            action?: string;
            label?: string;
            feature?: string;
            running?: boolean;
            subject?: string;
            facts?: components["schemas"]["VocabularyField"][];
        };
        VocabularyEvent: {
            kind?: string;
            label?: string;
            feature?: string;
            running?: boolean;
            subjects?: string[];
            fields?: components["schemas"]["VocabularyField"][];
        };
        VocabularyField: {
            name?: string;
            type?: components["schemas"]["FieldType"];
            label?: string;
        };
        VocabularyFigure: {
            figure?: string;
            label?: string;
            feature?: string;
            running?: boolean;
        };
        VoucherEntry: {
            ticketId?: components["schemas"]["UUID"];
            number?: string;
            openedAt?: components["schemas"]["Instant"];
            status?: components["schemas"]["TicketStatus"];
            workDone?: string;
            fee?: number;
            signedAt?: components["schemas"]["Instant"];
            filedAt?: components["schemas"]["Instant"];
        };
        VoucherRef: {
            id?: components["schemas"]["UUID"];
            number?: string;
        };
        VoucherView: {
            number?: string;
            lines?: components["schemas"]["Line"][];
            content?: components["schemas"]["AnyJson"];
            contentHash?: string;
            fee?: number;
            signatures?: components["schemas"]["SignatureOnVoucher"][];
        };
        WaitingApprovals: {
            /** Format: int64 */
            count?: number;
        };
        WaitingCall: {
            id?: components["schemas"]["UUID"];
            number?: string;
            status?: components["schemas"]["TicketStatus"];
            serviceType?: components["schemas"]["ServiceType"];
            customer?: components["schemas"]["CustomerRef"];
            phone?: string;
            address?: string;
            area?: components["schemas"]["AreaOfCall"];
            model?: components["schemas"]["ModelRef"];
            fault?: string;
            wish?: components["schemas"]["WishView"];
            openedAt?: components["schemas"]["Instant"];
            arriveBy?: components["schemas"]["Instant"];
            left?: components["schemas"]["Left"];
            arriveByWords?: string;
            late?: boolean;
            carriedOver?: boolean;
            /** Format: int32 */
            chases?: number;
            voucher?: boolean;
            /** Format: int32 */
            version?: number;
        };
        /** @enum {string} */
        WaitsFor: "its_turn" | "mail_server" | "quiet_or_digest" | "next_try";
        WaiveObligation: {
            reason: string;
        };
        /** @enum {string} */
        WarrantyStarts: "bought" | "accepted";
        WebhookTrial: {
            taken?: boolean;
            error?: string;
            words?: string;
        };
        WebhookView: {
            id?: components["schemas"]["UUID"];
            name?: string;
            url?: string;
            kinds?: string[];
            secret?: string;
            lastSentAt?: components["schemas"]["Instant"];
            /** Format: int32 */
            waiting?: number;
            /** Format: int32 */
            dead?: number;
            /** Format: int32 */
            version?: number;
            allowedActions?: string[];
        };
        WeekKept: {
            week?: string;
            /** Format: int32 */
            kept?: number;
            /** Format: int32 */
            broken?: number;
        };
        WeekShift: {
            /** Format: int32 */
            weekday?: number;
            from: components["schemas"]["LocalTime"];
            to: components["schemas"]["LocalTime"];
        };
        Window: {
            from?: components["schemas"]["Instant"];
            to?: components["schemas"]["Instant"];
        };
        Wish: {
            from: components["schemas"]["Instant"];
            to: components["schemas"]["Instant"];
            note?: string;
        };
        WishView: {
            from?: components["schemas"]["Instant"];
            to?: components["schemas"]["Instant"];
            note?: string;
        };
        WithReason: {
            reason: string;
        };
        WordingForm: {
            subject: string;
            body: string;
        };
        /** @enum {string} */
        WorkCategory: "inspection" | "repair" | "part_replacement" | "installation" | "maintenance" | "advice" | "travel" | "other";
        /** @enum {string} */
        WorkSource: "visits" | "repairs" | "internal";
        WorstArticle: {
            id?: components["schemas"]["UUID"];
            ref?: string;
            text?: components["schemas"]["Bilingual"];
            /** Format: int32 */
            kept?: number;
            /** Format: int32 */
            broken?: number;
        };
        /** @description Why it was refused (RFC 9457) */
        Problem: {
            /** @description urn:aftercare:problem:<code> */
            type: string;
            /** @description the code in short words */
            title: string;
            status: number;
            /** @description stable, for programs */
            code: string;
            /** @description a sentence for people, in the language asked for */
            detail: string;
            /** @description finds the request in the log */
            requestId?: string;
            /** @description the one field it is about */
            field?: string;
            /** @description the clause of the regulation that refuses, such as 1.13 */
            article?: string;
            /**
             * Format: uuid
             * @description its id, for a link to it
             */
            articleId?: string;
            errors?: components["schemas"]["ProblemField"][];
        };
        /** @description One field that is wrong */
        ProblemField: {
            /** @description its name */
            field?: string;
            /** @description stable, for programs */
            code?: string;
            /** @description a sentence for people */
            message?: string;
        };
    };
    responses: {
        /** @description Something in it is missing, wrong or not understood; errors names each field */
        Problem400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not signed in, or no longer */
        Problem401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller's roles may not do this */
        Problem403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not there, or not the caller's to see */
        Problem404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The state, a rule or a newer version does not allow it now; article names the rule's clause */
        Problem409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description If-Match is missing: say which version was read */
        Problem428: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listApprovals: {
        parameters: {
            query?: {
                /** @example 5p2O5bCP5piOCndhbmc */
                after?: string;
                /** @example to_sign */
                box?: components["schemas"]["ApprovalBox"] & unknown;
                /** @example 50 */
                limit?: number;
                /** @example waiting */
                status?: components["schemas"]["ApprovalStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "number": "BJ261123-007",
                     *           "article": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "ref": "…",
                     *             "text": "…"
                     *           },
                     *           "action": "…",
                     *           "actionLabel": "…",
                     *           "subject": {
                     *             "kind": "downtown",
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "label": "…"
                     *           },
                     *           "facts": [
                     *             {
                     *               "name": "王小明",
                     *               "label": "…",
                     *               "value": "…"
                     *             }
                     *           ],
                     *           "mode": "all",
                     *           "steps": [
                     *             {
                     *               "role": "…",
                     *               "label": "…",
                     *               "person": {
                     *                 "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *                 "name": "王小明"
                     *               },
                     *               "decision": "signed",
                     *               "at": "2026-03-06T08:30:00Z",
                     *               "reason": "客户改了时间",
                     *               "onBehalfOf": {
                     *                 "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *                 "name": "王小明"
                     *               },
                     *               "mine": true
                     *             }
                     *           ],
                     *           "status": "waiting",
                     *           "askedBy": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "askedAt": "2026-03-06T08:30:00Z",
                     *           "note": "请先打电话",
                     *           "allowedActions": [
                     *             "…"
                     *           ],
                     *           "version": 3
                     *         }
                     *       ],
                     *       "next": "…"
                     *     }
                     */
                    "application/json": components["schemas"]["PageApprovalView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    askApproval: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "action": "…",
                 *       "subject": {
                 *         "kind": "downtown",
                 *         "id": "0192f0c1-5c00-7000-8000-000000000001"
                 *       },
                 *       "branchId": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "facts": {},
                 *       "note": "请先打电话"
                 *     }
                 */
                "application/json": components["schemas"]["AskApproval"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "number": "BJ261123-007",
                     *       "article": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "ref": "…",
                     *         "text": "…"
                     *       },
                     *       "action": "…",
                     *       "actionLabel": "…",
                     *       "subject": {
                     *         "kind": "downtown",
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "label": "…"
                     *       },
                     *       "facts": [
                     *         {
                     *           "name": "王小明",
                     *           "label": "…",
                     *           "value": "…"
                     *         }
                     *       ],
                     *       "mode": "all",
                     *       "steps": [
                     *         {
                     *           "role": "…",
                     *           "label": "…",
                     *           "person": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "decision": "signed",
                     *           "at": "2026-03-06T08:30:00Z",
                     *           "reason": "客户改了时间",
                     *           "onBehalfOf": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "mine": true
                     *         }
                     *       ],
                     *       "status": "waiting",
                     *       "askedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "askedAt": "2026-03-06T08:30:00Z",
                     *       "note": "请先打电话",
                     *       "allowedActions": [
                     *         "…"
                     *       ],
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["ApprovalView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
        };
    };
    countApprovals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "toSign": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ApprovalCount"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    showApproval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "number": "BJ261123-007",
                     *       "article": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "ref": "…",
                     *         "text": "…"
                     *       },
                     *       "action": "…",
                     *       "actionLabel": "…",
                     *       "subject": {
                     *         "kind": "downtown",
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "label": "…"
                     *       },
                     *       "facts": [
                     *         {
                     *           "name": "王小明",
                     *           "label": "…",
                     *           "value": "…"
                     *         }
                     *       ],
                     *       "mode": "all",
                     *       "steps": [
                     *         {
                     *           "role": "…",
                     *           "label": "…",
                     *           "person": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "decision": "signed",
                     *           "at": "2026-03-06T08:30:00Z",
                     *           "reason": "客户改了时间",
                     *           "onBehalfOf": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "mine": true
                     *         }
                     *       ],
                     *       "status": "waiting",
                     *       "askedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "askedAt": "2026-03-06T08:30:00Z",
                     *       "note": "请先打电话",
                     *       "allowedActions": [
                     *         "…"
                     *       ],
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["ApprovalView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    refuseApproval: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read; compared where it is sent
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "客户改了时间"
                 *     }
                 */
                "application/json": components["schemas"]["RefuseApproval"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "number": "BJ261123-007",
                     *       "article": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "ref": "…",
                     *         "text": "…"
                     *       },
                     *       "action": "…",
                     *       "actionLabel": "…",
                     *       "subject": {
                     *         "kind": "downtown",
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "label": "…"
                     *       },
                     *       "facts": [
                     *         {
                     *           "name": "王小明",
                     *           "label": "…",
                     *           "value": "…"
                     *         }
                     *       ],
                     *       "mode": "all",
                     *       "steps": [
                     *         {
                     *           "role": "…",
                     *           "label": "…",
                     *           "person": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "decision": "signed",
                     *           "at": "2026-03-06T08:30:00Z",
                     *           "reason": "客户改了时间",
                     *           "onBehalfOf": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "mine": true
                     *         }
                     *       ],
                     *       "status": "waiting",
                     *       "askedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "askedAt": "2026-03-06T08:30:00Z",
                     *       "note": "请先打电话",
                     *       "allowedActions": [
                     *         "…"
                     *       ],
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["ApprovalView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    signApproval: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read; compared where it is sent
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "number": "BJ261123-007",
                     *       "article": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "ref": "…",
                     *         "text": "…"
                     *       },
                     *       "action": "…",
                     *       "actionLabel": "…",
                     *       "subject": {
                     *         "kind": "downtown",
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "label": "…"
                     *       },
                     *       "facts": [
                     *         {
                     *           "name": "王小明",
                     *           "label": "…",
                     *           "value": "…"
                     *         }
                     *       ],
                     *       "mode": "all",
                     *       "steps": [
                     *         {
                     *           "role": "…",
                     *           "label": "…",
                     *           "person": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "decision": "signed",
                     *           "at": "2026-03-06T08:30:00Z",
                     *           "reason": "客户改了时间",
                     *           "onBehalfOf": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "mine": true
                     *         }
                     *       ],
                     *       "status": "waiting",
                     *       "askedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "askedAt": "2026-03-06T08:30:00Z",
                     *       "note": "请先打电话",
                     *       "allowedActions": [
                     *         "…"
                     *       ],
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["ApprovalView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    withdrawApproval: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read; compared where it is sent
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "number": "BJ261123-007",
                     *       "article": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "ref": "…",
                     *         "text": "…"
                     *       },
                     *       "action": "…",
                     *       "actionLabel": "…",
                     *       "subject": {
                     *         "kind": "downtown",
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "label": "…"
                     *       },
                     *       "facts": [
                     *         {
                     *           "name": "王小明",
                     *           "label": "…",
                     *           "value": "…"
                     *         }
                     *       ],
                     *       "mode": "all",
                     *       "steps": [
                     *         {
                     *           "role": "…",
                     *           "label": "…",
                     *           "person": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "decision": "signed",
                     *           "at": "2026-03-06T08:30:00Z",
                     *           "reason": "客户改了时间",
                     *           "onBehalfOf": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "mine": true
                     *         }
                     *       ],
                     *       "status": "waiting",
                     *       "askedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "askedAt": "2026-03-06T08:30:00Z",
                     *       "note": "请先打电话",
                     *       "allowedActions": [
                     *         "…"
                     *       ],
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["ApprovalView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    listAreaKinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": "downtown",
                     *         "nameZh": "市区",
                     *         "nameEn": "Downtown",
                     *         "shipped": true,
                     *         "version": 3
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["AreaKindView"][];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    addAreaKind: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "mine",
                 *       "nameZh": "市区",
                 *       "nameEn": "Downtown"
                 *     }
                 */
                "application/json": components["schemas"]["AddAreaKind"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "downtown",
                     *       "nameZh": "市区",
                     *       "nameEn": "Downtown",
                     *       "shipped": true,
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["AreaKindView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
        };
    };
    changeAreaKind: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read, as its ETag says it; needed to change it (428)
                 * @example "3"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example BJ */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "nameZh": "市区",
                 *       "nameEn": "Downtown"
                 *     }
                 */
                "application/json": components["schemas"]["ChangeAreaKind"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "downtown",
                     *       "nameZh": "市区",
                     *       "nameEn": "Downtown",
                     *       "shipped": true,
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["AreaKindView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            428: components["responses"]["Problem428"];
        };
    };
    showArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "ref": "…",
                     *       "kind": "record",
                     *       "text": {
                     *         "zh": "…",
                     *         "en": "…"
                     *       },
                     *       "state": "running",
                     *       "waitsFor": [
                     *         "…"
                     *       ],
                     *       "own": true,
                     *       "manual": true,
                     *       "parameters": [
                     *         {
                     *           "name": "王小明",
                     *           "type": "working_hours",
                     *           "zh": "…",
                     *           "en": "…",
                     *           "default": {},
                     *           "value": {},
                     *           "set": true
                     *         }
                     *       ],
                     *       "rules": {},
                     *       "version": 3,
                     *       "since": "2026-03-06T08:30:00Z",
                     *       "regulation": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": 1,
                     *         "title": {
                     *           "zh": "…",
                     *           "en": "…"
                     *         },
                     *         "status": "available"
                     *       },
                     *       "allowedActions": [
                     *         "…"
                     *       ],
                     *       "versions": [
                     *         {
                     *           "version": 3,
                     *           "from": "2026-03-06T08:30:00Z",
                     *           "until": "2026-03-06T08:30:00Z",
                     *           "by": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "reason": "客户改了时间",
                     *           "kind": "record",
                     *           "zh": "…",
                     *           "en": "…",
                     *           "parameters": [
                     *             {
                     *               "name": "王小明",
                     *               "type": "working_hours",
                     *               "zh": "…",
                     *               "en": "…",
                     *               "default": {},
                     *               "value": {},
                     *               "set": true
                     *             }
                     *           ],
                     *           "rules": {},
                     *           "manual": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ArticleView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    changeArticle: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read, as its ETag says it; needed to change it (428)
                 * @example "3"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "record",
                 *       "zh": "…",
                 *       "en": "…",
                 *       "parameters": {},
                 *       "rules": {},
                 *       "manual": true,
                 *       "reason": "客户改了时间"
                 *     }
                 */
                "application/json": components["schemas"]["ChangeArticle"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "ref": "…",
                     *       "kind": "record",
                     *       "text": {
                     *         "zh": "…",
                     *         "en": "…"
                     *       },
                     *       "state": "running",
                     *       "waitsFor": [
                     *         "…"
                     *       ],
                     *       "own": true,
                     *       "manual": true,
                     *       "parameters": [
                     *         {
                     *           "name": "王小明",
                     *           "type": "working_hours",
                     *           "zh": "…",
                     *           "en": "…",
                     *           "default": {},
                     *           "value": {},
                     *           "set": true
                     *         }
                     *       ],
                     *       "rules": {},
                     *       "version": 3,
                     *       "since": "2026-03-06T08:30:00Z",
                     *       "regulation": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": 1,
                     *         "title": {
                     *           "zh": "…",
                     *           "en": "…"
                     *         },
                     *         "status": "available"
                     *       },
                     *       "allowedActions": [
                     *         "…"
                     *       ],
                     *       "versions": [
                     *         {
                     *           "version": 3,
                     *           "from": "2026-03-06T08:30:00Z",
                     *           "until": "2026-03-06T08:30:00Z",
                     *           "by": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "reason": "客户改了时间",
                     *           "kind": "record",
                     *           "zh": "…",
                     *           "en": "…",
                     *           "parameters": [
                     *             {
                     *               "name": "王小明",
                     *               "type": "working_hours",
                     *               "zh": "…",
                     *               "en": "…",
                     *               "default": {},
                     *               "value": {},
                     *               "set": true
                     *             }
                     *           ],
                     *           "rules": {},
                     *           "manual": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ArticleView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            428: components["responses"]["Problem428"];
        };
    };
    acknowledge: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read; compared where it is sent
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "ref": "…",
                     *       "kind": "record",
                     *       "text": {
                     *         "zh": "…",
                     *         "en": "…"
                     *       },
                     *       "state": "running",
                     *       "waitsFor": [
                     *         "…"
                     *       ],
                     *       "own": true,
                     *       "manual": true,
                     *       "parameters": [
                     *         {
                     *           "name": "王小明",
                     *           "type": "working_hours",
                     *           "zh": "…",
                     *           "en": "…",
                     *           "default": {},
                     *           "value": {},
                     *           "set": true
                     *         }
                     *       ],
                     *       "rules": {},
                     *       "version": 3,
                     *       "since": "2026-03-06T08:30:00Z",
                     *       "regulation": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": 1,
                     *         "title": {
                     *           "zh": "…",
                     *           "en": "…"
                     *         },
                     *         "status": "available"
                     *       },
                     *       "allowedActions": [
                     *         "…"
                     *       ],
                     *       "versions": [
                     *         {
                     *           "version": 3,
                     *           "from": "2026-03-06T08:30:00Z",
                     *           "until": "2026-03-06T08:30:00Z",
                     *           "by": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "reason": "客户改了时间",
                     *           "kind": "record",
                     *           "zh": "…",
                     *           "en": "…",
                     *           "parameters": [
                     *             {
                     *               "name": "王小明",
                     *               "type": "working_hours",
                     *               "zh": "…",
                     *               "en": "…",
                     *               "default": {},
                     *               "value": {},
                     *               "set": true
                     *             }
                     *           ],
                     *           "rules": {},
                     *           "manual": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ArticleView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    listAcknowledgements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "person": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明"
                     *         },
                     *         "at": "2026-03-06T08:30:00Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["AcknowledgementRow"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    recordBreach: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read; compared where it is sent
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "personId": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "on": "2026-03-06",
                 *       "facts": "…",
                 *       "consequence": "…",
                 *       "amount": 80,
                 *       "subject": {
                 *         "kind": "downtown",
                 *         "id": "0192f0c1-5c00-7000-8000-000000000001"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RecordBreach"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "article": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "ref": "…",
                     *         "regulation": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "number": 1,
                     *           "title": {
                     *             "zh": "…",
                     *             "en": "…"
                     *           },
                     *           "status": "available"
                     *         }
                     *       },
                     *       "articleVersion": 1,
                     *       "person": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "on": "2026-03-06",
                     *       "facts": "…",
                     *       "consequence": "…",
                     *       "amount": 80,
                     *       "subject": {
                     *         "kind": "downtown",
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001"
                     *       },
                     *       "recordedAt": "2026-03-06T08:30:00Z",
                     *       "recordedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "withdrawnAt": "2026-03-06T08:30:00Z",
                     *       "withdrawnBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "withdrawnWhy": "…",
                     *       "version": 3,
                     *       "allowedActions": [
                     *         "…"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["BreachView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    setFigures: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read, as its ETag says it; needed to change it (428)
                 * @example "3"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "values": {},
                 *       "reason": "客户改了时间"
                 *     }
                 */
                "application/json": components["schemas"]["SetFigures"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "ref": "…",
                     *       "kind": "record",
                     *       "text": {
                     *         "zh": "…",
                     *         "en": "…"
                     *       },
                     *       "state": "running",
                     *       "waitsFor": [
                     *         "…"
                     *       ],
                     *       "own": true,
                     *       "manual": true,
                     *       "parameters": [
                     *         {
                     *           "name": "王小明",
                     *           "type": "working_hours",
                     *           "zh": "…",
                     *           "en": "…",
                     *           "default": {},
                     *           "value": {},
                     *           "set": true
                     *         }
                     *       ],
                     *       "rules": {},
                     *       "version": 3,
                     *       "since": "2026-03-06T08:30:00Z",
                     *       "regulation": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": 1,
                     *         "title": {
                     *           "zh": "…",
                     *           "en": "…"
                     *         },
                     *         "status": "available"
                     *       },
                     *       "allowedActions": [
                     *         "…"
                     *       ],
                     *       "versions": [
                     *         {
                     *           "version": 3,
                     *           "from": "2026-03-06T08:30:00Z",
                     *           "until": "2026-03-06T08:30:00Z",
                     *           "by": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "reason": "客户改了时间",
                     *           "kind": "record",
                     *           "zh": "…",
                     *           "en": "…",
                     *           "parameters": [
                     *             {
                     *               "name": "王小明",
                     *               "type": "working_hours",
                     *               "zh": "…",
                     *               "en": "…",
                     *               "default": {},
                     *               "value": {},
                     *               "set": true
                     *             }
                     *           ],
                     *           "rules": {},
                     *           "manual": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ArticleView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            428: components["responses"]["Problem428"];
        };
    };
    reinstateArticle: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read; compared where it is sent
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "客户改了时间"
                 *     }
                 */
                "application/json": components["schemas"]["WithReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "ref": "…",
                     *       "kind": "record",
                     *       "text": {
                     *         "zh": "…",
                     *         "en": "…"
                     *       },
                     *       "state": "running",
                     *       "waitsFor": [
                     *         "…"
                     *       ],
                     *       "own": true,
                     *       "manual": true,
                     *       "parameters": [
                     *         {
                     *           "name": "王小明",
                     *           "type": "working_hours",
                     *           "zh": "…",
                     *           "en": "…",
                     *           "default": {},
                     *           "value": {},
                     *           "set": true
                     *         }
                     *       ],
                     *       "rules": {},
                     *       "version": 3,
                     *       "since": "2026-03-06T08:30:00Z",
                     *       "regulation": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": 1,
                     *         "title": {
                     *           "zh": "…",
                     *           "en": "…"
                     *         },
                     *         "status": "available"
                     *       },
                     *       "allowedActions": [
                     *         "…"
                     *       ],
                     *       "versions": [
                     *         {
                     *           "version": 3,
                     *           "from": "2026-03-06T08:30:00Z",
                     *           "until": "2026-03-06T08:30:00Z",
                     *           "by": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "reason": "客户改了时间",
                     *           "kind": "record",
                     *           "zh": "…",
                     *           "en": "…",
                     *           "parameters": [
                     *             {
                     *               "name": "王小明",
                     *               "type": "working_hours",
                     *               "zh": "…",
                     *               "en": "…",
                     *               "default": {},
                     *               "value": {},
                     *               "set": true
                     *             }
                     *           ],
                     *           "rules": {},
                     *           "manual": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ArticleView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    retireArticle: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read; compared where it is sent
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "客户改了时间"
                 *     }
                 */
                "application/json": components["schemas"]["WithReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "ref": "…",
                     *       "kind": "record",
                     *       "text": {
                     *         "zh": "…",
                     *         "en": "…"
                     *       },
                     *       "state": "running",
                     *       "waitsFor": [
                     *         "…"
                     *       ],
                     *       "own": true,
                     *       "manual": true,
                     *       "parameters": [
                     *         {
                     *           "name": "王小明",
                     *           "type": "working_hours",
                     *           "zh": "…",
                     *           "en": "…",
                     *           "default": {},
                     *           "value": {},
                     *           "set": true
                     *         }
                     *       ],
                     *       "rules": {},
                     *       "version": 3,
                     *       "since": "2026-03-06T08:30:00Z",
                     *       "regulation": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": 1,
                     *         "title": {
                     *           "zh": "…",
                     *           "en": "…"
                     *         },
                     *         "status": "available"
                     *       },
                     *       "allowedActions": [
                     *         "…"
                     *       ],
                     *       "versions": [
                     *         {
                     *           "version": 3,
                     *           "from": "2026-03-06T08:30:00Z",
                     *           "until": "2026-03-06T08:30:00Z",
                     *           "by": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "reason": "客户改了时间",
                     *           "kind": "record",
                     *           "zh": "…",
                     *           "en": "…",
                     *           "parameters": [
                     *             {
                     *               "name": "王小明",
                     *               "type": "working_hours",
                     *               "zh": "…",
                     *               "en": "…",
                     *               "default": {},
                     *               "value": {},
                     *               "set": true
                     *             }
                     *           ],
                     *           "rules": {},
                     *           "manual": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ArticleView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    listBranches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "BJ",
                     *         "name": "北京服务中心",
                     *         "kind": "service_centre",
                     *         "phone": "13910086688",
                     *         "address": "北京市朝阳区建国路 88 号 6 号楼 1203",
                     *         "calendar": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "标准工作时间"
                     *         },
                     *         "active": true,
                     *         "version": 3
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["BranchView"][];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    addBranch: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "code": "SH",
                 *       "name": "上海分公司",
                 *       "kind": "service_centre",
                 *       "phone": "13910086688",
                 *       "address": "北京市朝阳区建国路 88 号 6 号楼 1203",
                 *       "calendarId": "0192f0c1-5c00-7000-8000-000000000001"
                 *     }
                 */
                "application/json": components["schemas"]["AddBranch"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "code": "BJ",
                     *       "name": "北京服务中心",
                     *       "kind": "service_centre",
                     *       "phone": "13910086688",
                     *       "address": "北京市朝阳区建国路 88 号 6 号楼 1203",
                     *       "calendar": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "标准工作时间"
                     *       },
                     *       "active": true,
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["BranchView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
        };
    };
    changeBranch: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read, as its ETag says it; needed to change it (428)
                 * @example "3"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "BJ",
                 *       "name": "北京服务中心",
                 *       "kind": "service_centre",
                 *       "phone": "13910086688",
                 *       "address": "北京市朝阳区建国路 88 号 6 号楼 1203",
                 *       "calendarId": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "active": true
                 *     }
                 */
                "application/json": components["schemas"]["ChangeBranch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "code": "BJ",
                     *       "name": "北京服务中心",
                     *       "kind": "service_centre",
                     *       "phone": "13910086688",
                     *       "address": "北京市朝阳区建国路 88 号 6 号楼 1203",
                     *       "calendar": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "标准工作时间"
                     *       },
                     *       "active": true,
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["BranchView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            428: components["responses"]["Problem428"];
        };
    };
    listBreaches: {
        parameters: {
            query?: {
                /** @example 5p2O5bCP5piOCndhbmc */
                after?: string;
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                article?: components["schemas"]["UUID"];
                /** @example 50 */
                limit?: number;
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                person?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "article": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "ref": "…",
                     *             "regulation": {
                     *               "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *               "number": 1,
                     *               "title": {
                     *                 "zh": "…",
                     *                 "en": "…"
                     *               },
                     *               "status": "available"
                     *             }
                     *           },
                     *           "articleVersion": 1,
                     *           "person": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "on": "2026-03-06",
                     *           "facts": "…",
                     *           "consequence": "…",
                     *           "amount": 80,
                     *           "subject": {
                     *             "kind": "downtown",
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001"
                     *           },
                     *           "recordedAt": "2026-03-06T08:30:00Z",
                     *           "recordedBy": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "withdrawnAt": "2026-03-06T08:30:00Z",
                     *           "withdrawnBy": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "withdrawnWhy": "…",
                     *           "version": 3,
                     *           "allowedActions": [
                     *             "…"
                     *           ]
                     *         }
                     *       ],
                     *       "next": "…"
                     *     }
                     */
                    "application/json": components["schemas"]["PageBreachView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    withdrawBreach: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read; compared where it is sent
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "客户改了时间"
                 *     }
                 */
                "application/json": components["schemas"]["WithReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "article": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "ref": "…",
                     *         "regulation": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "number": 1,
                     *           "title": {
                     *             "zh": "…",
                     *             "en": "…"
                     *           },
                     *           "status": "available"
                     *         }
                     *       },
                     *       "articleVersion": 1,
                     *       "person": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "on": "2026-03-06",
                     *       "facts": "…",
                     *       "consequence": "…",
                     *       "amount": 80,
                     *       "subject": {
                     *         "kind": "downtown",
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001"
                     *       },
                     *       "recordedAt": "2026-03-06T08:30:00Z",
                     *       "recordedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "withdrawnAt": "2026-03-06T08:30:00Z",
                     *       "withdrawnBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "withdrawnWhy": "…",
                     *       "version": 3,
                     *       "allowedActions": [
                     *         "…"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["BreachView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    listCalendars: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "标准工作时间",
                     *         "shifts": [
                     *           {
                     *             "weekday": 1,
                     *             "from": "08:30",
                     *             "to": "08:30"
                     *           }
                     *         ],
                     *         "version": 3,
                     *         "missingNextYear": true
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["CalendarRow"][];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    addCalendar: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "name": "王小明",
                 *       "shifts": [
                 *         {
                 *           "weekday": 1,
                 *           "from": "08:30",
                 *           "to": "08:30"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AddCalendar"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "name": "标准工作时间",
                     *       "shifts": [
                     *         {
                     *           "weekday": 1,
                     *           "from": "08:30",
                     *           "to": "08:30"
                     *         }
                     *       ],
                     *       "days": [
                     *         {
                     *           "date": "2026-03-06",
                     *           "kind": "holiday",
                     *           "name": "国庆节",
                     *           "shifts": [
                     *             {
                     *               "from": "08:30",
                     *               "to": "08:30"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "version": 3,
                     *       "missingNextYear": true
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
        };
    };
    showCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "name": "标准工作时间",
                     *       "shifts": [
                     *         {
                     *           "weekday": 1,
                     *           "from": "08:30",
                     *           "to": "08:30"
                     *         }
                     *       ],
                     *       "days": [
                     *         {
                     *           "date": "2026-03-06",
                     *           "kind": "holiday",
                     *           "name": "国庆节",
                     *           "shifts": [
                     *             {
                     *               "from": "08:30",
                     *               "to": "08:30"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "version": 3,
                     *       "missingNextYear": true
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    changeCalendar: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read, as its ETag says it; needed to change it (428)
                 * @example "3"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "王小明",
                 *       "shifts": [
                 *         {
                 *           "weekday": 1,
                 *           "from": "08:30",
                 *           "to": "08:30"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ChangeCalendar"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "name": "标准工作时间",
                     *       "shifts": [
                     *         {
                     *           "weekday": 1,
                     *           "from": "08:30",
                     *           "to": "08:30"
                     *         }
                     *       ],
                     *       "days": [
                     *         {
                     *           "date": "2026-03-06",
                     *           "kind": "holiday",
                     *           "name": "国庆节",
                     *           "shifts": [
                     *             {
                     *               "from": "08:30",
                     *               "to": "08:30"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "version": 3,
                     *       "missingNextYear": true
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            428: components["responses"]["Problem428"];
        };
    };
    markDay: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read, as its ETag says it; needed to change it (428)
                 * @example "3"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example 2026-03-06 */
                date: components["schemas"]["LocalDate"];
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "holiday",
                 *       "name": "国庆节",
                 *       "shifts": [
                 *         {
                 *           "from": "08:30",
                 *           "to": "08:30"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["MarkDay"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "name": "标准工作时间",
                     *       "shifts": [
                     *         {
                     *           "weekday": 1,
                     *           "from": "08:30",
                     *           "to": "08:30"
                     *         }
                     *       ],
                     *       "days": [
                     *         {
                     *           "date": "2026-03-06",
                     *           "kind": "holiday",
                     *           "name": "国庆节",
                     *           "shifts": [
                     *             {
                     *               "from": "08:30",
                     *               "to": "08:30"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "version": 3,
                     *       "missingNextYear": true
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            428: components["responses"]["Problem428"];
        };
    };
    clearDay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 2026-03-06 */
                date: components["schemas"]["LocalDate"];
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "name": "标准工作时间",
                     *       "shifts": [
                     *         {
                     *           "weekday": 1,
                     *           "from": "08:30",
                     *           "to": "08:30"
                     *         }
                     *       ],
                     *       "days": [
                     *         {
                     *           "date": "2026-03-06",
                     *           "kind": "holiday",
                     *           "name": "国庆节",
                     *           "shifts": [
                     *             {
                     *               "from": "08:30",
                     *               "to": "08:30"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "version": 3,
                     *       "missingNextYear": true
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    previewDue: {
        parameters: {
            query: {
                /** @example 2026-03-06T08:30:00Z */
                from: components["schemas"]["Instant"];
                /** @example 360 */
                minutes: number;
            };
            header?: never;
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "due": "2026-03-06T08:30:00Z",
                     *       "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计"
                     *     }
                     */
                    "application/json": components["schemas"]["DueView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    seedHolidays: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read; compared where it is sent
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "year": 2026
                 *     }
                 */
                "application/json": components["schemas"]["SeedHolidays"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "added": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Seeded"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    listCallBacks: {
        parameters: {
            query?: {
                /** @example 5p2O5bCP5piOCndhbmc */
                after?: string;
                /** @example 50 */
                limit?: number;
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                ticket?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "ticket": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "number": "BJ261123-007"
                     *           },
                     *           "customer": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "reached": true,
                     *           "note": "请先打电话",
                     *           "calledBy": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "calledAt": "2026-03-06T08:30:00Z"
                     *         }
                     *       ],
                     *       "next": "…"
                     *     }
                     */
                    "application/json": components["schemas"]["PageCallBackView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    findCaller: {
        parameters: {
            query?: {
                /** @example 朝阳 */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "customer": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "kind": "person",
                     *           "name": "王小明"
                     *         },
                     *         "phones": [
                     *           {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "number": "BJ261123-007",
                     *             "label": "…"
                     *           }
                     *         ],
                     *         "sites": [
                     *           {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "address": "北京市朝阳区建国路 88 号 6 号楼 1203",
                     *             "area": {
                     *               "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *               "name": "王小明",
                     *               "kind": "downtown"
                     *             }
                     *           }
                     *         ],
                     *         "equipment": [
                     *           {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "model": {
                     *               "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *               "code": "BJ",
                     *               "name": "王小明"
                     *             },
                     *             "serial": "KFR35-20250618-0042",
                     *             "site": {
                     *               "id": "0192f0c1-5c00-7000-8000-000000000001"
                     *             },
                     *             "cover": {
                     *               "covered": true,
                     *               "by": "warranty",
                     *               "from": "2026-03-06",
                     *               "until": "2026-03-06",
                     *               "reason": "in_warranty",
                     *               "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                     *               "contract": {
                     *                 "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *                 "number": "BJ261123-007"
                     *               },
                     *               "warrantyUntil": "2026-03-06",
                     *               "proposedServiceType": "free"
                     *             }
                     *           }
                     *         ],
                     *         "openTickets": [
                     *           {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "number": "BJ261123-007",
                     *             "status": "registered",
                     *             "fault": "不制冷，外机不转",
                     *             "openedAt": "2026-03-06T08:30:00Z",
                     *             "touchedAt": "2026-03-06T08:30:00Z",
                     *             "technician": {
                     *               "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *               "name": "王小明"
                     *             },
                     *             "model": {
                     *               "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *               "code": "BJ",
                     *               "name": "王小明"
                     *             }
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["KnownCaller"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    listCollections: {
        parameters: {
            query?: {
                /** @example 5p2O5bCP5piOCndhbmc */
                after?: string;
                /** @example 50 */
                limit?: number;
                /** @example open */
                state?: components["schemas"]["CollectionState"];
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                technician?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "ticket": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "number": "BJ261123-007"
                     *           },
                     *           "technician": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "customer": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "amount": 80,
                     *           "collectedAt": "2026-03-06T08:30:00Z",
                     *           "confirmedAt": "2026-03-06T08:30:00Z",
                     *           "confirmedBy": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "version": 3
                     *         }
                     *       ],
                     *       "next": "…"
                     *     }
                     */
                    "application/json": components["schemas"]["PageCollectionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    confirmCollection: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read; compared where it is sent
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "ticket": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007"
                     *       },
                     *       "technician": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "customer": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "amount": 80,
                     *       "collectedAt": "2026-03-06T08:30:00Z",
                     *       "confirmedAt": "2026-03-06T08:30:00Z",
                     *       "confirmedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["CollectionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    showCompany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "安心电器服务有限公司",
                     *       "zone": "Asia/Shanghai",
                     *       "phone": "13910086688",
                     *       "currency": "CNY",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["CompanyView"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    changeCompany: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read, as its ETag says it; needed to change it (428)
                 * @example "3"
                 */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "安心电器服务有限公司",
                 *       "zone": "Asia/Shanghai",
                 *       "phone": "13910086688"
                 *     }
                 */
                "application/json": components["schemas"]["ChangeCompany"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "安心电器服务有限公司",
                     *       "zone": "Asia/Shanghai",
                     *       "phone": "13910086688",
                     *       "currency": "CNY",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["CompanyView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            428: components["responses"]["Problem428"];
        };
    };
    listConduct: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "article": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "ref": "…",
                     *           "regulation": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "number": 1,
                     *             "title": {
                     *               "zh": "…",
                     *               "en": "…"
                     *             },
                     *             "status": "available"
                     *           }
                     *         },
                     *         "text": {
                     *           "zh": "…",
                     *           "en": "…"
                     *         },
                     *         "version": 3,
                     *         "acknowledgedAt": "2026-03-06T08:30:00Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ConductItem"][];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    listContracts: {
        parameters: {
            query?: {
                /** @example 5p2O5bCP5piOCndhbmc */
                after?: string;
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                customer?: components["schemas"]["UUID"];
                /** @example 50 */
                limit?: number;
                /** @example 朝阳 */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "number": "BJ261123-007",
                     *           "customer": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "startsOn": "2026-03-06",
                     *           "endsOn": "2026-03-06",
                     *           "priceRule": {
                     *             "kind": "included",
                     *             "amount": 80,
                     *             "percent": 80
                     *           },
                     *           "equipment": [
                     *             {
                     *               "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *               "model": {
                     *                 "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *                 "code": "BJ",
                     *                 "name": "王小明"
                     *               },
                     *               "serial": "KFR35-20250618-0042"
                     *             }
                     *           ],
                     *           "arrivalHours": 1,
                     *           "note": "请先打电话",
                     *           "noticePostedOn": "2026-03-06",
                     *           "visits": [
                     *             {
                     *               "on": "2026-03-06",
                     *               "outcome": "renewed",
                     *               "visitor": "…",
                     *               "note": "请先打电话"
                     *             }
                     *           ],
                     *           "version": 3,
                     *           "allowedActions": [
                     *             "…"
                     *           ]
                     *         }
                     *       ],
                     *       "next": "…"
                     *     }
                     */
                    "application/json": components["schemas"]["PageContractView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    addContract: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "number": "BJ261123-007",
                 *       "customerId": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "startsOn": "2026-03-06",
                 *       "endsOn": "2026-03-06",
                 *       "priceRule": {
                 *         "kind": "included",
                 *         "amount": 80,
                 *         "percent": 80
                 *       },
                 *       "equipmentIds": [
                 *         "0192f0c1-5c00-7000-8000-000000000001"
                 *       ],
                 *       "arrivalHours": 1,
                 *       "note": "请先打电话"
                 *     }
                 */
                "application/json": components["schemas"]["AddContract"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "number": "BJ261123-007",
                     *       "customer": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "startsOn": "2026-03-06",
                     *       "endsOn": "2026-03-06",
                     *       "priceRule": {
                     *         "kind": "included",
                     *         "amount": 80,
                     *         "percent": 80
                     *       },
                     *       "equipment": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "model": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "code": "BJ",
                     *             "name": "王小明"
                     *           },
                     *           "serial": "KFR35-20250618-0042"
                     *         }
                     *       ],
                     *       "arrivalHours": 1,
                     *       "note": "请先打电话",
                     *       "noticePostedOn": "2026-03-06",
                     *       "visits": [
                     *         {
                     *           "on": "2026-03-06",
                     *           "outcome": "renewed",
                     *           "visitor": "…",
                     *           "note": "请先打电话"
                     *         }
                     *       ],
                     *       "version": 3,
                     *       "allowedActions": [
                     *         "…"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ContractView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
        };
    };
    showContract: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "number": "BJ261123-007",
                     *       "customer": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "startsOn": "2026-03-06",
                     *       "endsOn": "2026-03-06",
                     *       "priceRule": {
                     *         "kind": "included",
                     *         "amount": 80,
                     *         "percent": 80
                     *       },
                     *       "equipment": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "model": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "code": "BJ",
                     *             "name": "王小明"
                     *           },
                     *           "serial": "KFR35-20250618-0042"
                     *         }
                     *       ],
                     *       "arrivalHours": 1,
                     *       "note": "请先打电话",
                     *       "noticePostedOn": "2026-03-06",
                     *       "visits": [
                     *         {
                     *           "on": "2026-03-06",
                     *           "outcome": "renewed",
                     *           "visitor": "…",
                     *           "note": "请先打电话"
                     *         }
                     *       ],
                     *       "version": 3,
                     *       "allowedActions": [
                     *         "…"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ContractView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    changeContract: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read, as its ETag says it; needed to change it (428)
                 * @example "3"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "startsOn": "2026-03-06",
                 *       "endsOn": "2026-03-06",
                 *       "priceRule": {
                 *         "kind": "included",
                 *         "amount": 80,
                 *         "percent": 80
                 *       },
                 *       "equipmentIds": [
                 *         "0192f0c1-5c00-7000-8000-000000000001"
                 *       ],
                 *       "arrivalHours": 1,
                 *       "note": "请先打电话"
                 *     }
                 */
                "application/json": components["schemas"]["ChangeContract"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "number": "BJ261123-007",
                     *       "customer": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "startsOn": "2026-03-06",
                     *       "endsOn": "2026-03-06",
                     *       "priceRule": {
                     *         "kind": "included",
                     *         "amount": 80,
                     *         "percent": 80
                     *       },
                     *       "equipment": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "model": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "code": "BJ",
                     *             "name": "王小明"
                     *           },
                     *           "serial": "KFR35-20250618-0042"
                     *         }
                     *       ],
                     *       "arrivalHours": 1,
                     *       "note": "请先打电话",
                     *       "noticePostedOn": "2026-03-06",
                     *       "visits": [
                     *         {
                     *           "on": "2026-03-06",
                     *           "outcome": "renewed",
                     *           "visitor": "…",
                     *           "note": "请先打电话"
                     *         }
                     *       ],
                     *       "version": 3,
                     *       "allowedActions": [
                     *         "…"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ContractView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            428: components["responses"]["Problem428"];
        };
    };
    recordNoticePosted: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read; compared where it is sent
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "on": "2026-03-06",
                 *       "note": "请先打电话"
                 *     }
                 */
                "application/json": components["schemas"]["PostNotice"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "number": "BJ261123-007",
                     *       "customer": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "startsOn": "2026-03-06",
                     *       "endsOn": "2026-03-06",
                     *       "priceRule": {
                     *         "kind": "included",
                     *         "amount": 80,
                     *         "percent": 80
                     *       },
                     *       "equipment": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "model": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "code": "BJ",
                     *             "name": "王小明"
                     *           },
                     *           "serial": "KFR35-20250618-0042"
                     *         }
                     *       ],
                     *       "arrivalHours": 1,
                     *       "note": "请先打电话",
                     *       "noticePostedOn": "2026-03-06",
                     *       "visits": [
                     *         {
                     *           "on": "2026-03-06",
                     *           "outcome": "renewed",
                     *           "visitor": "…",
                     *           "note": "请先打电话"
                     *         }
                     *       ],
                     *       "version": 3,
                     *       "allowedActions": [
                     *         "…"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ContractView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    recordRenewalVisit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read; compared where it is sent
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "on": "2026-03-06",
                 *       "visitorId": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "outcome": "renewed",
                 *       "note": "请先打电话"
                 *     }
                 */
                "application/json": components["schemas"]["VisitForRenewal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "number": "BJ261123-007",
                     *       "customer": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "startsOn": "2026-03-06",
                     *       "endsOn": "2026-03-06",
                     *       "priceRule": {
                     *         "kind": "included",
                     *         "amount": 80,
                     *         "percent": 80
                     *       },
                     *       "equipment": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "model": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "code": "BJ",
                     *             "name": "王小明"
                     *           },
                     *           "serial": "KFR35-20250618-0042"
                     *         }
                     *       ],
                     *       "arrivalHours": 1,
                     *       "note": "请先打电话",
                     *       "noticePostedOn": "2026-03-06",
                     *       "visits": [
                     *         {
                     *           "on": "2026-03-06",
                     *           "outcome": "renewed",
                     *           "visitor": "…",
                     *           "note": "请先打电话"
                     *         }
                     *       ],
                     *       "version": 3,
                     *       "allowedActions": [
                     *         "…"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ContractView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                /** @example 5p2O5bCP5piOCndhbmc */
                after?: string;
                /** @example 50 */
                limit?: number;
                /** @example 朝阳 */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "kind": "person",
                     *           "name": "王小明",
                     *           "keyAccount": true,
                     *           "branch": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "code": "BJ",
                     *             "name": "北京服务中心"
                     *           },
                     *           "phones": [
                     *             {
                     *               "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *               "number": "BJ261123-007",
                     *               "label": "…"
                     *             }
                     *           ],
                     *           "address": "北京市朝阳区建国路 88 号 6 号楼 1203",
                     *           "sites": 1,
                     *           "equipment": 1,
                     *           "version": 3
                     *         }
                     *       ],
                     *       "next": "…"
                     *     }
                     */
                    "application/json": components["schemas"]["PageCustomerRow"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    addCustomer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "kind": "person",
                 *       "name": "王小明",
                 *       "note": "请先打电话",
                 *       "email": "wang@example.com",
                 *       "keyAccount": true,
                 *       "branchId": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "phones": [
                 *         {
                 *           "number": "BJ261123-007",
                 *           "label": "…"
                 *         }
                 *       ],
                 *       "sites": [
                 *         {
                 *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                 *           "address": "北京市朝阳区建国路 88 号 6 号楼 1203",
                 *           "areaId": "0192f0c1-5c00-7000-8000-000000000001",
                 *           "contactName": "王小明",
                 *           "contactPhone": "13910086688"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AddCustomer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "kind": "person",
                     *       "name": "王小明",
                     *       "note": "请先打电话",
                     *       "email": "wang@example.com",
                     *       "keyAccount": true,
                     *       "branch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "BJ",
                     *         "name": "北京服务中心"
                     *       },
                     *       "phones": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "number": "BJ261123-007",
                     *           "label": "…"
                     *         }
                     *       ],
                     *       "sites": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "address": "北京市朝阳区建国路 88 号 6 号楼 1203",
                     *           "area": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明",
                     *             "kind": "downtown"
                     *           },
                     *           "contactName": "王小明",
                     *           "contactPhone": "13910086688",
                     *           "active": true,
                     *           "version": 3
                     *         }
                     *       ],
                     *       "version": 3,
                     *       "allowedActions": [
                     *         "…"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
        };
    };
    exportCustomers: {
        parameters: {
            query?: {
                /** @example 朝阳 */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv;charset=UTF-8": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    findDuplicates: {
        parameters: {
            query?: {
                /** @example 北京市朝阳区建国路 88 号 6 号楼 1203 */
                address?: string;
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                except?: components["schemas"]["UUID"];
                /** @example 王小明 */
                name?: string;
                /** @example 13910086688 */
                phone?: string;
                /** @example KFR35-20250618-0042 */
                serial?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "customer": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明"
                     *         },
                     *         "matchedBy": [
                     *           "…"
                     *         ],
                     *         "value": "…"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Duplicate"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    showCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "kind": "person",
                     *       "name": "王小明",
                     *       "note": "请先打电话",
                     *       "email": "wang@example.com",
                     *       "keyAccount": true,
                     *       "branch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "BJ",
                     *         "name": "北京服务中心"
                     *       },
                     *       "phones": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "number": "BJ261123-007",
                     *           "label": "…"
                     *         }
                     *       ],
                     *       "sites": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "address": "北京市朝阳区建国路 88 号 6 号楼 1203",
                     *           "area": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明",
                     *             "kind": "downtown"
                     *           },
                     *           "contactName": "王小明",
                     *           "contactPhone": "13910086688",
                     *           "active": true,
                     *           "version": 3
                     *         }
                     *       ],
                     *       "version": 3,
                     *       "allowedActions": [
                     *         "…"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    changeCustomer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read, as its ETag says it; needed to change it (428)
                 * @example "3"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "person",
                 *       "name": "王小明",
                 *       "note": "请先打电话",
                 *       "email": "wang@example.com",
                 *       "keyAccount": true,
                 *       "phones": [
                 *         {
                 *           "number": "BJ261123-007",
                 *           "label": "…"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ChangeCustomer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "kind": "person",
                     *       "name": "王小明",
                     *       "note": "请先打电话",
                     *       "email": "wang@example.com",
                     *       "keyAccount": true,
                     *       "branch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "BJ",
                     *         "name": "北京服务中心"
                     *       },
                     *       "phones": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "number": "BJ261123-007",
                     *           "label": "…"
                     *         }
                     *       ],
                     *       "sites": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "address": "北京市朝阳区建国路 88 号 6 号楼 1203",
                     *           "area": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明",
                     *             "kind": "downtown"
                     *           },
                     *           "contactName": "王小明",
                     *           "contactPhone": "13910086688",
                     *           "active": true,
                     *           "version": 3
                     *         }
                     *       ],
                     *       "version": 3,
                     *       "allowedActions": [
                     *         "…"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            428: components["responses"]["Problem428"];
        };
    };
    addEquipment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read; compared where it is sent
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "modelId": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "serial": "KFR35-20250618-0042",
                 *       "siteId": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "boughtOn": "2026-03-06",
                 *       "acceptedOn": "2026-03-06",
                 *       "soldByUs": true
                 *     }
                 */
                "application/json": components["schemas"]["AddEquipment"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "customer": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "site": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "address": "北京市朝阳区建国路 88 号 6 号楼 1203"
                     *       },
                     *       "model": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "BJ",
                     *         "name": "王小明"
                     *       },
                     *       "serial": "KFR35-20250618-0042",
                     *       "boughtOn": "2026-03-06",
                     *       "acceptedOn": "2026-03-06",
                     *       "soldByUs": true,
                     *       "retiredOn": "2026-03-06",
                     *       "version": 3,
                     *       "cover": {
                     *         "covered": true,
                     *         "by": "warranty",
                     *         "from": "2026-03-06",
                     *         "until": "2026-03-06",
                     *         "reason": "in_warranty",
                     *         "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                     *         "contract": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "number": "BJ261123-007"
                     *         },
                     *         "warrantyUntil": "2026-03-06",
                     *         "proposedServiceType": "free"
                     *       },
                     *       "allowedActions": [
                     *         "…"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["EquipmentView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    addSite: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read; compared where it is sent
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "address": "北京市朝阳区建国路 88 号 6 号楼 1203",
                 *       "areaId": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "contactName": "王小明",
                 *       "contactPhone": "13910086688"
                 *     }
                 */
                "application/json": components["schemas"]["SiteForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "address": "北京市朝阳区建国路 88 号 6 号楼 1203",
                     *       "area": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明",
                     *         "kind": "downtown"
                     *       },
                     *       "contactName": "王小明",
                     *       "contactPhone": "13910086688",
                     *       "active": true,
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["SiteView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    listDailyReports: {
        parameters: {
            query?: {
                /** @example 5p2O5bCP5piOCndhbmc */
                after?: string;
                /** @example 2026-03-06 */
                from?: components["schemas"]["LocalDate"];
                /** @example 50 */
                limit?: number;
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                person?: components["schemas"]["UUID"];
                /** @example submitted */
                status?: components["schemas"]["DailyReportStatus"];
                /** @example 2026-03-06 */
                to?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "person": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "branch": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "code": "BJ",
                     *             "name": "北京服务中心"
                     *           },
                     *           "day": "2026-03-06",
                     *           "status": "submitted",
                     *           "lines": [
                     *             {
                     *               "source": "visits",
                     *               "category": "…",
                     *               "minutes": 360
                     *             }
                     *           ],
                     *           "minutes": 360,
                     *           "corrections": [
                     *             {
                     *               "source": "visits",
                     *               "category": "…",
                     *               "minutes": 360,
                     *               "madeAt": "2026-03-06T08:30:00Z",
                     *               "madeBy": {
                     *                 "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *                 "name": "王小明"
                     *               }
                     *             }
                     *           ],
                     *           "minutesNow": 1,
                     *           "note": "请先打电话",
                     *           "submittedAt": "2026-03-06T08:30:00Z",
                     *           "reviewedAt": "2026-03-06T08:30:00Z",
                     *           "reviewedBy": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "correctedSince": true,
                     *           "allowedActions": [
                     *             "…"
                     *           ],
                     *           "version": 3
                     *         }
                     *       ],
                     *       "next": "…"
                     *     }
                     */
                    "application/json": components["schemas"]["PageDailyReportView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    submitDailyReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "day": "2026-03-06",
                 *       "minutes": 360,
                 *       "note": "请先打电话"
                 *     }
                 */
                "application/json": components["schemas"]["SubmitDailyReport"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "person": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "branch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "BJ",
                     *         "name": "北京服务中心"
                     *       },
                     *       "day": "2026-03-06",
                     *       "status": "submitted",
                     *       "lines": [
                     *         {
                     *           "source": "visits",
                     *           "category": "…",
                     *           "minutes": 360
                     *         }
                     *       ],
                     *       "minutes": 360,
                     *       "corrections": [
                     *         {
                     *           "source": "visits",
                     *           "category": "…",
                     *           "minutes": 360,
                     *           "madeAt": "2026-03-06T08:30:00Z",
                     *           "madeBy": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           }
                     *         }
                     *       ],
                     *       "minutesNow": 1,
                     *       "note": "请先打电话",
                     *       "submittedAt": "2026-03-06T08:30:00Z",
                     *       "reviewedAt": "2026-03-06T08:30:00Z",
                     *       "reviewedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "correctedSince": true,
                     *       "allowedActions": [
                     *         "…"
                     *       ],
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["DailyReportView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
        };
    };
    showDailyReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "person": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "branch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "BJ",
                     *         "name": "北京服务中心"
                     *       },
                     *       "day": "2026-03-06",
                     *       "status": "submitted",
                     *       "lines": [
                     *         {
                     *           "source": "visits",
                     *           "category": "…",
                     *           "minutes": 360
                     *         }
                     *       ],
                     *       "minutes": 360,
                     *       "corrections": [
                     *         {
                     *           "source": "visits",
                     *           "category": "…",
                     *           "minutes": 360,
                     *           "madeAt": "2026-03-06T08:30:00Z",
                     *           "madeBy": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           }
                     *         }
                     *       ],
                     *       "minutesNow": 1,
                     *       "note": "请先打电话",
                     *       "submittedAt": "2026-03-06T08:30:00Z",
                     *       "reviewedAt": "2026-03-06T08:30:00Z",
                     *       "reviewedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "correctedSince": true,
                     *       "allowedActions": [
                     *         "…"
                     *       ],
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["DailyReportView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    reviewDailyReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read; compared where it is sent
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "person": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "branch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "BJ",
                     *         "name": "北京服务中心"
                     *       },
                     *       "day": "2026-03-06",
                     *       "status": "submitted",
                     *       "lines": [
                     *         {
                     *           "source": "visits",
                     *           "category": "…",
                     *           "minutes": 360
                     *         }
                     *       ],
                     *       "minutes": 360,
                     *       "corrections": [
                     *         {
                     *           "source": "visits",
                     *           "category": "…",
                     *           "minutes": 360,
                     *           "madeAt": "2026-03-06T08:30:00Z",
                     *           "madeBy": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           }
                     *         }
                     *       ],
                     *       "minutesNow": 1,
                     *       "note": "请先打电话",
                     *       "submittedAt": "2026-03-06T08:30:00Z",
                     *       "reviewedAt": "2026-03-06T08:30:00Z",
                     *       "reviewedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "correctedSince": true,
                     *       "allowedActions": [
                     *         "…"
                     *       ],
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["DailyReportView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /** @example 5p2O5bCP5piOCndhbmc */
                after?: string;
                /** @example 50 */
                limit?: number;
                /** @example … */
                status?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "kind": "downtown",
                     *           "label": "…",
                     *           "title": "…",
                     *           "notices": 1,
                     *           "channel": "email",
                     *           "to": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明",
                     *             "email": "wang@example.com",
                     *             "phone": "13910086688"
                     *           },
                     *           "webhook": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "status": "waiting",
                     *           "at": "2026-03-06T08:30:00Z",
                     *           "dueAt": "2026-03-06T08:30:00Z",
                     *           "tries": 1,
                     *           "lastTriedAt": "2026-03-06T08:30:00Z",
                     *           "error": "…",
                     *           "sentAt": "2026-03-06T08:30:00Z",
                     *           "waitsFor": "its_turn",
                     *           "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                     *           "allowedActions": [
                     *             "…"
                     *           ]
                     *         }
                     *       ],
                     *       "next": "…"
                     *     }
                     */
                    "application/json": components["schemas"]["PageDeliveryView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    repeatDelivery: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read; compared where it is sent
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "kind": "downtown",
                     *       "label": "…",
                     *       "title": "…",
                     *       "notices": 1,
                     *       "channel": "email",
                     *       "to": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明",
                     *         "email": "wang@example.com",
                     *         "phone": "13910086688"
                     *       },
                     *       "webhook": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "status": "waiting",
                     *       "at": "2026-03-06T08:30:00Z",
                     *       "dueAt": "2026-03-06T08:30:00Z",
                     *       "tries": 1,
                     *       "lastTriedAt": "2026-03-06T08:30:00Z",
                     *       "error": "…",
                     *       "sentAt": "2026-03-06T08:30:00Z",
                     *       "waitsFor": "its_turn",
                     *       "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                     *       "allowedActions": [
                     *         "…"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DeliveryView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    showDispatchBoard: {
        parameters: {
            query?: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                branch?: components["schemas"]["UUID"];
                /** @example 2026-03-06 */
                day?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "day": "2026-03-06",
                     *       "asOf": "2026-03-06T08:30:00Z",
                     *       "shifts": [
                     *         {
                     *           "from": "…",
                     *           "to": "…"
                     *         }
                     *       ],
                     *       "undispatched": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "number": "BJ261123-007",
                     *           "status": "registered",
                     *           "serviceType": "paid",
                     *           "customer": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "phone": "13910086688",
                     *           "address": "北京市朝阳区建国路 88 号 6 号楼 1203",
                     *           "area": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明",
                     *             "kind": "downtown"
                     *           },
                     *           "model": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "code": "KFR-35",
                     *             "name": "壁挂空调 1.5 匹",
                     *             "category": "…",
                     *             "standardMinutes": 1
                     *           },
                     *           "fault": "不制冷，外机不转",
                     *           "wish": {
                     *             "from": "2026-03-06T08:30:00Z",
                     *             "to": "2026-03-06T08:30:00Z",
                     *             "note": "请先打电话"
                     *           },
                     *           "openedAt": "2026-03-06T08:30:00Z",
                     *           "arriveBy": "2026-03-06T08:30:00Z",
                     *           "left": {
                     *             "minutes": 360,
                     *             "officeHours": true,
                     *             "asOf": "2026-03-06T08:30:00Z",
                     *             "stretches": [
                     *               {
                     *                 "from": "2026-03-06T08:30:00Z",
                     *                 "to": "2026-03-06T08:30:00Z"
                     *               }
                     *             ]
                     *           },
                     *           "arriveByWords": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                     *           "late": true,
                     *           "carriedOver": true,
                     *           "chases": 1,
                     *           "voucher": true,
                     *           "version": 3
                     *         }
                     *       ],
                     *       "technicians": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明",
                     *           "areas": [
                     *             {
                     *               "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *               "name": "王小明"
                     *             }
                     *           ],
                     *           "skills": [
                     *             "空调"
                     *           ],
                     *           "loadMinutes": 1,
                     *           "capacityMinutes": 1,
                     *           "jobs": [
                     *             {
                     *               "ticketId": "0192f0c1-5c00-7000-8000-000000000001",
                     *               "number": "BJ261123-007",
                     *               "status": "registered",
                     *               "customer": {
                     *                 "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *                 "name": "王小明"
                     *               },
                     *               "address": "北京市朝阳区建国路 88 号 6 号楼 1203",
                     *               "area": {
                     *                 "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *                 "name": "王小明",
                     *                 "kind": "downtown"
                     *               },
                     *               "model": {
                     *                 "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *                 "code": "KFR-35",
                     *                 "name": "壁挂空调 1.5 匹",
                     *                 "category": "…",
                     *                 "standardMinutes": 1
                     *               },
                     *               "plannedAt": "2026-03-06T08:30:00Z",
                     *               "plannedMinutes": 1,
                     *               "arriveBy": "2026-03-06T08:30:00Z",
                     *               "left": {
                     *                 "minutes": 360,
                     *                 "officeHours": true,
                     *                 "asOf": "2026-03-06T08:30:00Z",
                     *                 "stretches": [
                     *                   {
                     *                     "from": "2026-03-06T08:30:00Z",
                     *                     "to": "2026-03-06T08:30:00Z"
                     *                   }
                     *                 ]
                     *               },
                     *               "late": true,
                     *               "movable": true,
                     *               "version": 3
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DispatchBoardView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    listEquipment: {
        parameters: {
            query?: {
                /** @example 5p2O5bCP5piOCndhbmc */
                after?: string;
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                customer?: components["schemas"]["UUID"];
                /** @example 50 */
                limit?: number;
                /** @example 朝阳 */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "customer": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "site": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "address": "北京市朝阳区建国路 88 号 6 号楼 1203"
                     *           },
                     *           "model": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "code": "BJ",
                     *             "name": "王小明"
                     *           },
                     *           "serial": "KFR35-20250618-0042",
                     *           "boughtOn": "2026-03-06",
                     *           "acceptedOn": "2026-03-06",
                     *           "soldByUs": true,
                     *           "retiredOn": "2026-03-06",
                     *           "version": 3,
                     *           "cover": {
                     *             "covered": true,
                     *             "by": "warranty",
                     *             "from": "2026-03-06",
                     *             "until": "2026-03-06",
                     *             "reason": "in_warranty",
                     *             "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                     *             "contract": {
                     *               "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *               "number": "BJ261123-007"
                     *             },
                     *             "warrantyUntil": "2026-03-06",
                     *             "proposedServiceType": "free"
                     *           },
                     *           "allowedActions": [
                     *             "…"
                     *           ]
                     *         }
                     *       ],
                     *       "next": "…"
                     *     }
                     */
                    "application/json": components["schemas"]["PageEquipmentView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    showEquipment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "customer": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "site": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "address": "北京市朝阳区建国路 88 号 6 号楼 1203"
                     *       },
                     *       "model": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "BJ",
                     *         "name": "王小明"
                     *       },
                     *       "serial": "KFR35-20250618-0042",
                     *       "boughtOn": "2026-03-06",
                     *       "acceptedOn": "2026-03-06",
                     *       "soldByUs": true,
                     *       "retiredOn": "2026-03-06",
                     *       "version": 3,
                     *       "cover": {
                     *         "covered": true,
                     *         "by": "warranty",
                     *         "from": "2026-03-06",
                     *         "until": "2026-03-06",
                     *         "reason": "in_warranty",
                     *         "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                     *         "contract": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "number": "BJ261123-007"
                     *         },
                     *         "warrantyUntil": "2026-03-06",
                     *         "proposedServiceType": "free"
                     *       },
                     *       "allowedActions": [
                     *         "…"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["EquipmentView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    changeEquipment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read, as its ETag says it; needed to change it (428)
                 * @example "3"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "modelId": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "serial": "KFR35-20250618-0042",
                 *       "siteId": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "boughtOn": "2026-03-06",
                 *       "acceptedOn": "2026-03-06",
                 *       "soldByUs": true,
                 *       "retiredOn": "2026-03-06"
                 *     }
                 */
                "application/json": components["schemas"]["ChangeEquipment"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "customer": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "site": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "address": "北京市朝阳区建国路 88 号 6 号楼 1203"
                     *       },
                     *       "model": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "BJ",
                     *         "name": "王小明"
                     *       },
                     *       "serial": "KFR35-20250618-0042",
                     *       "boughtOn": "2026-03-06",
                     *       "acceptedOn": "2026-03-06",
                     *       "soldByUs": true,
                     *       "retiredOn": "2026-03-06",
                     *       "version": 3,
                     *       "cover": {
                     *         "covered": true,
                     *         "by": "warranty",
                     *         "from": "2026-03-06",
                     *         "until": "2026-03-06",
                     *         "reason": "in_warranty",
                     *         "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                     *         "contract": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "number": "BJ261123-007"
                     *         },
                     *         "warrantyUntil": "2026-03-06",
                     *         "proposedServiceType": "free"
                     *       },
                     *       "allowedActions": [
                     *         "…"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["EquipmentView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            428: components["responses"]["Problem428"];
        };
    };
    checkCover: {
        parameters: {
            query?: {
                /**
                 * @description a day; today where it is left out
                 * @example 2026-03-02
                 */
                on?: string;
            };
            header?: never;
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "covered": true,
                     *       "by": "warranty",
                     *       "from": "2026-03-06",
                     *       "until": "2026-03-06",
                     *       "reason": "in_warranty",
                     *       "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                     *       "contract": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007"
                     *       },
                     *       "warrantyUntil": "2026-03-06",
                     *       "proposedServiceType": "free"
                     *     }
                     */
                    "application/json": components["schemas"]["CoverView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    showEvidence: {
        parameters: {
            query?: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                branch?: components["schemas"]["UUID"];
                /** @example 2026-03-06 */
                from?: components["schemas"]["LocalDate"];
                /** @example 2026-03-06 */
                to?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": "2026-03-06",
                     *       "to": "2026-03-06",
                     *       "asOf": "2026-03-06T08:30:00Z",
                     *       "regulations": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "code": "BJ",
                     *           "number": 1,
                     *           "title": {
                     *             "zh": "…",
                     *             "en": "…"
                     *           },
                     *           "applied": 1,
                     *           "kept": 1,
                     *           "broken": 1,
                     *           "open": 1,
                     *           "waived": 1,
                     *           "weeks": [
                     *             {
                     *               "week": "…",
                     *               "kept": 1,
                     *               "broken": 1
                     *             }
                     *           ],
                     *           "worst": [
                     *             {
                     *               "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *               "ref": "…",
                     *               "text": {
                     *                 "zh": "…",
                     *                 "en": "…"
                     *               },
                     *               "kept": 1,
                     *               "broken": 1
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "late": {
                     *         "count": 1,
                     *         "lapsed": 1,
                     *         "definition": "…",
                     *         "items": [
                     *           {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "article": {
                     *               "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *               "ref": "…",
                     *               "regulation": {
                     *                 "number": 1,
                     *                 "title": "…"
                     *               }
                     *             },
                     *             "articleVersion": 1,
                     *             "name": "王小明",
                     *             "subject": {
                     *               "kind": "downtown",
                     *               "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *               "label": "…"
                     *             },
                     *             "branch": {
                     *               "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *               "name": "王小明"
                     *             },
                     *             "owner": {
                     *               "role": "…",
                     *               "person": {
                     *                 "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *                 "name": "王小明"
                     *               }
                     *             },
                     *             "status": "open",
                     *             "openedAt": "2026-03-06T08:30:00Z",
                     *             "dueAt": "2026-03-06T08:30:00Z",
                     *             "dueWords": "…",
                     *             "left": {
                     *               "minutes": 360,
                     *               "officeHours": true,
                     *               "asOf": "2026-03-06T08:30:00Z",
                     *               "stretches": [
                     *                 {
                     *                   "from": "2026-03-06T08:30:00Z",
                     *                   "to": "2026-03-06T08:30:00Z"
                     *                 }
                     *               ]
                     *             },
                     *             "settledAt": "2026-03-06T08:30:00Z",
                     *             "settledBy": {
                     *               "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *               "name": "王小明"
                     *             },
                     *             "note": "请先打电话",
                     *             "missedAt": "2026-03-06T08:30:00Z",
                     *             "byHand": true,
                     *             "allowedActions": [
                     *               "…"
                     *             ],
                     *             "version": 3
                     *           }
                     *         ]
                     *       },
                     *       "approvals": {
                     *         "count": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EvidenceHome"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    showArticleEvidence: {
        parameters: {
            query?: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                branch?: components["schemas"]["UUID"];
                /** @example 2026-03-06 */
                from?: components["schemas"]["LocalDate"];
                /** @example 2026-03-06 */
                to?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "ref": "…",
                     *       "regulationId": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "from": "2026-03-06",
                     *       "to": "2026-03-06",
                     *       "asOf": "2026-03-06T08:30:00Z",
                     *       "definition": "…",
                     *       "applied": 1,
                     *       "kept": 1,
                     *       "broken": 1,
                     *       "open": 1,
                     *       "waived": 1,
                     *       "breaches": 1,
                     *       "acknowledged": 1,
                     *       "toAcknowledge": 1,
                     *       "weeks": [
                     *         {
                     *           "week": "…",
                     *           "kept": 1,
                     *           "broken": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ArticleEvidenceView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    listArticleRecords: {
        parameters: {
            query?: {
                /** @example 5p2O5bCP5piOCndhbmc */
                after?: string;
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                branch?: components["schemas"]["UUID"];
                /** @example 2026-03-06 */
                from?: components["schemas"]["LocalDate"];
                /** @example 50 */
                limit?: number;
                /** @example applied */
                outcome?: components["schemas"]["EvidenceOutcome"] & unknown;
                /** @example 2026-03-06 */
                to?: components["schemas"]["LocalDate"];
                /** @example … */
                week?: string;
            };
            header?: never;
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "downtown",
                     *           "id": "…",
                     *           "at": "2026-03-06T08:30:00Z",
                     *           "subject": {
                     *             "kind": "downtown",
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "label": "…"
                     *           },
                     *           "outcome": "applied",
                     *           "dueAt": "2026-03-06T08:30:00Z",
                     *           "settledAt": "2026-03-06T08:30:00Z",
                     *           "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                     *           "version": 3
                     *         }
                     *       ],
                     *       "next": "…"
                     *     }
                     */
                    "application/json": components["schemas"]["PageEvidenceRecord"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    exportArticleRecords: {
        parameters: {
            query?: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                branch?: components["schemas"]["UUID"];
                /** @example 2026-03-06 */
                from?: components["schemas"]["LocalDate"];
                /** @example applied */
                outcome?: components["schemas"]["EvidenceOutcome"] & unknown;
                /** @example 2026-03-06 */
                to?: components["schemas"]["LocalDate"];
                /** @example … */
                week?: string;
            };
            header?: never;
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv;charset=UTF-8": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    showRegulationEvidence: {
        parameters: {
            query?: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                branch?: components["schemas"]["UUID"];
                /** @example 2026-03-06 */
                from?: components["schemas"]["LocalDate"];
                /** @example 2026-03-06 */
                to?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "from": "2026-03-06",
                     *       "to": "2026-03-06",
                     *       "asOf": "2026-03-06T08:30:00Z",
                     *       "articles": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "ref": "…",
                     *           "applied": 1,
                     *           "kept": 1,
                     *           "broken": 1,
                     *           "open": 1,
                     *           "waived": 1,
                     *           "breaches": 1,
                     *           "acknowledged": 1,
                     *           "toAcknowledge": 1,
                     *           "weeks": [
                     *             {
                     *               "week": "…",
                     *               "kept": 1,
                     *               "broken": 1
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RegulationEvidence"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    exportRegulationEvidence: {
        parameters: {
            query?: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                branch?: components["schemas"]["UUID"];
                /** @example 2026-03-06 */
                from?: components["schemas"]["LocalDate"];
                /** @example 2026-03-06 */
                to?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv;charset=UTF-8": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    listFaultReports: {
        parameters: {
            query?: {
                /** @example 5p2O5bCP5piOCndhbmc */
                after?: string;
                /** @example 50 */
                limit?: number;
                /** @example waiting */
                state?: components["schemas"]["Status"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "number": "BJ261123-007",
                     *           "state": "waiting",
                     *           "name": "王小明",
                     *           "phone": "13910086688",
                     *           "address": "北京市朝阳区建国路 88 号 6 号楼 1203",
                     *           "modelText": "挂机空调",
                     *           "serial": "KFR35-20250618-0042",
                     *           "fault": "不制冷，外机不转",
                     *           "wishFrom": "2026-03-06T08:30:00Z",
                     *           "wishTo": "2026-03-06T08:30:00Z",
                     *           "wishNote": "…",
                     *           "reportedAt": "2026-03-06T08:30:00Z",
                     *           "reason": "客户改了时间",
                     *           "photos": [
                     *             "0192f0c1-5c00-7000-8000-000000000001"
                     *           ],
                     *           "matches": [
                     *             {
                     *               "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *               "name": "王小明"
                     *             }
                     *           ],
                     *           "version": 3
                     *         }
                     *       ],
                     *       "next": "…"
                     *     }
                     */
                    "application/json": components["schemas"]["PageFaultReportView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    dismissFaultReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read; compared where it is sent
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "客户改了时间"
                 *     }
                 */
                "application/json": components["schemas"]["DismissReport"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "number": "BJ261123-007",
                     *       "state": "waiting",
                     *       "name": "王小明",
                     *       "phone": "13910086688",
                     *       "address": "北京市朝阳区建国路 88 号 6 号楼 1203",
                     *       "modelText": "挂机空调",
                     *       "serial": "KFR35-20250618-0042",
                     *       "fault": "不制冷，外机不转",
                     *       "wishFrom": "2026-03-06T08:30:00Z",
                     *       "wishTo": "2026-03-06T08:30:00Z",
                     *       "wishNote": "…",
                     *       "reportedAt": "2026-03-06T08:30:00Z",
                     *       "reason": "客户改了时间",
                     *       "photos": [
                     *         "0192f0c1-5c00-7000-8000-000000000001"
                     *       ],
                     *       "matches": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明"
                     *         }
                     *       ],
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["FaultReportView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    listInternalWork: {
        parameters: {
            query?: {
                /** @example 5p2O5bCP5piOCndhbmc */
                after?: string;
                /** @example 2026-03-06 */
                from?: components["schemas"]["LocalDate"];
                /** @example 50 */
                limit?: number;
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                person?: components["schemas"]["UUID"];
                /** @example 2026-03-06 */
                to?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "kind": "inspection",
                     *           "on": "2026-03-06",
                     *           "minutes": 360,
                     *           "note": "请先打电话",
                     *           "bookedAt": "2026-03-06T08:30:00Z",
                     *           "person": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "mine": true
                     *         }
                     *       ],
                     *       "next": "…"
                     *     }
                     */
                    "application/json": components["schemas"]["PageInternalWorkView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    bookInternalWork: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "kind": "inspection",
                 *       "on": "2026-03-06",
                 *       "minutes": 360,
                 *       "note": "请先打电话"
                 *     }
                 */
                "application/json": components["schemas"]["BookInternalWork"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "kind": "inspection",
                     *       "on": "2026-03-06",
                     *       "minutes": 360,
                     *       "note": "请先打电话",
                     *       "bookedAt": "2026-03-06T08:30:00Z",
                     *       "person": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "mine": true
                     *     }
                     */
                    "application/json": components["schemas"]["InternalWorkView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
        };
    };
    removeInternalWork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    listInvoices: {
        parameters: {
            query?: {
                /** @example 5p2O5bCP5piOCndhbmc */
                after?: string;
                /** @example 50 */
                limit?: number;
                /** @example requested */
                state?: components["schemas"]["InvoiceState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "number": "BJ261123-007",
                     *           "ticket": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "number": "BJ261123-007"
                     *           },
                     *           "customer": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "technician": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "address": "北京市朝阳区建国路 88 号 6 号楼 1203",
                     *           "amount": 80,
                     *           "state": "requested",
                     *           "dueOn": "2026-03-06",
                     *           "late": true,
                     *           "requestedAt": "2026-03-06T08:30:00Z",
                     *           "issuedAt": "2026-03-06T08:30:00Z",
                     *           "postedAt": "2026-03-06T08:30:00Z",
                     *           "version": 3
                     *         }
                     *       ],
                     *       "next": "…"
                     *     }
                     */
                    "application/json": components["schemas"]["PageInvoiceView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    issueInvoice: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read; compared where it is sent
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "number": "BJ261123-007"
                 *     }
                 */
                "application/json": components["schemas"]["IssueInvoice"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "number": "BJ261123-007",
                     *       "ticket": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007"
                     *       },
                     *       "customer": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "technician": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "address": "北京市朝阳区建国路 88 号 6 号楼 1203",
                     *       "amount": 80,
                     *       "state": "requested",
                     *       "dueOn": "2026-03-06",
                     *       "late": true,
                     *       "requestedAt": "2026-03-06T08:30:00Z",
                     *       "issuedAt": "2026-03-06T08:30:00Z",
                     *       "postedAt": "2026-03-06T08:30:00Z",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["InvoiceView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    postInvoice: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read; compared where it is sent
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "number": "BJ261123-007"
                 *     }
                 */
                "application/json": components["schemas"]["PostInvoice"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "number": "BJ261123-007",
                     *       "ticket": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007"
                     *       },
                     *       "customer": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "technician": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "address": "北京市朝阳区建国路 88 号 6 号楼 1203",
                     *       "amount": 80,
                     *       "state": "requested",
                     *       "dueOn": "2026-03-06",
                     *       "late": true,
                     *       "requestedAt": "2026-03-06T08:30:00Z",
                     *       "issuedAt": "2026-03-06T08:30:00Z",
                     *       "postedAt": "2026-03-06T08:30:00Z",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["InvoiceView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    live: {
        parameters: {
            query?: {
                /** @example … */
                since?: string;
            };
            header?: {
                /** @example … */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One event for each entry, its data as JSON; comments keep the line open */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["LiveEvent"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    preferLanguage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "language": "zh-CN"
                 *     }
                 */
                "application/json": components["schemas"]["PreferLanguage"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "current": "a good long one",
                 *       "next": "an even better one"
                 *     }
                 */
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
        };
    };
    showMyDay: {
        parameters: {
            query?: {
                /** @example 2026-03-06 */
                day?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "day": "2026-03-06",
                     *       "jobs": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "number": "BJ261123-007",
                     *           "status": "registered",
                     *           "serviceType": "paid",
                     *           "customer": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "contactName": "王小明",
                     *           "contactPhone": "13910086688",
                     *           "address": "北京市朝阳区建国路 88 号 6 号楼 1203",
                     *           "phone": "13910086688",
                     *           "model": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "code": "KFR-35",
                     *             "name": "壁挂空调 1.5 匹",
                     *             "category": "…",
                     *             "standardMinutes": 1
                     *           },
                     *           "equipment": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "serial": "KFR35-20250618-0042"
                     *           },
                     *           "cover": {
                     *             "covered": true,
                     *             "by": "warranty",
                     *             "from": "2026-03-06",
                     *             "until": "2026-03-06",
                     *             "reason": "in_warranty",
                     *             "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                     *             "contract": {
                     *               "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *               "number": "BJ261123-007"
                     *             },
                     *             "warrantyUntil": "2026-03-06",
                     *             "proposedServiceType": "free"
                     *           },
                     *           "fault": "不制冷，外机不转",
                     *           "plannedAt": "2026-03-06T08:30:00Z",
                     *           "plannedMinutes": 1,
                     *           "arriveBy": "2026-03-06T08:30:00Z",
                     *           "left": {
                     *             "minutes": 360,
                     *             "officeHours": true,
                     *             "asOf": "2026-03-06T08:30:00Z",
                     *             "stretches": [
                     *               {
                     *                 "from": "2026-03-06T08:30:00Z",
                     *                 "to": "2026-03-06T08:30:00Z"
                     *               }
                     *             ]
                     *           },
                     *           "arriveByWords": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                     *           "arrivedAt": "2026-03-06T08:30:00Z",
                     *           "wish": {
                     *             "from": "2026-03-06T08:30:00Z",
                     *             "to": "2026-03-06T08:30:00Z",
                     *             "note": "请先打电话"
                     *           },
                     *           "carriedOver": true,
                     *           "history": [
                     *             {
                     *               "number": "BJ261123-007",
                     *               "openedAt": "2026-03-06T08:30:00Z",
                     *               "workDone": "更换压缩机电容，试机正常"
                     *             }
                     *           ],
                     *           "version": 3
                     *         }
                     *       ],
                     *       "cashInHand": 80
                     *     }
                     */
                    "application/json": components["schemas"]["MyDay"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    showMyDelegation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "to": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "from": "2026-03-06",
                     *       "until": "2026-03-06"
                     *     }
                     */
                    "application/json": components["schemas"]["DelegationView"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    changeMyDelegation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "to": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "from": "2026-03-06",
                 *       "until": "2026-03-06"
                 *     }
                 */
                "application/json": components["schemas"]["Delegate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "to": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "from": "2026-03-06",
                     *       "until": "2026-03-06"
                     *     }
                     */
                    "application/json": components["schemas"]["DelegationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
        };
    };
    showMyDuties: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "overdue": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "article": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "ref": "…",
                     *             "regulation": {
                     *               "number": 1,
                     *               "title": "…"
                     *             }
                     *           },
                     *           "articleVersion": 1,
                     *           "name": "王小明",
                     *           "subject": {
                     *             "kind": "downtown",
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "label": "…"
                     *           },
                     *           "branch": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "owner": {
                     *             "role": "…",
                     *             "person": {
                     *               "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *               "name": "王小明"
                     *             }
                     *           },
                     *           "status": "open",
                     *           "openedAt": "2026-03-06T08:30:00Z",
                     *           "dueAt": "2026-03-06T08:30:00Z",
                     *           "dueWords": "…",
                     *           "left": {
                     *             "minutes": 360,
                     *             "officeHours": true,
                     *             "asOf": "2026-03-06T08:30:00Z",
                     *             "stretches": [
                     *               {
                     *                 "from": "2026-03-06T08:30:00Z",
                     *                 "to": "2026-03-06T08:30:00Z"
                     *               }
                     *             ]
                     *           },
                     *           "settledAt": "2026-03-06T08:30:00Z",
                     *           "settledBy": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "note": "请先打电话",
                     *           "missedAt": "2026-03-06T08:30:00Z",
                     *           "byHand": true,
                     *           "allowedActions": [
                     *             "…"
                     *           ],
                     *           "version": 3
                     *         }
                     *       ],
                     *       "today": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "article": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "ref": "…",
                     *             "regulation": {
                     *               "number": 1,
                     *               "title": "…"
                     *             }
                     *           },
                     *           "articleVersion": 1,
                     *           "name": "王小明",
                     *           "subject": {
                     *             "kind": "downtown",
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "label": "…"
                     *           },
                     *           "branch": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "owner": {
                     *             "role": "…",
                     *             "person": {
                     *               "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *               "name": "王小明"
                     *             }
                     *           },
                     *           "status": "open",
                     *           "openedAt": "2026-03-06T08:30:00Z",
                     *           "dueAt": "2026-03-06T08:30:00Z",
                     *           "dueWords": "…",
                     *           "left": {
                     *             "minutes": 360,
                     *             "officeHours": true,
                     *             "asOf": "2026-03-06T08:30:00Z",
                     *             "stretches": [
                     *               {
                     *                 "from": "2026-03-06T08:30:00Z",
                     *                 "to": "2026-03-06T08:30:00Z"
                     *               }
                     *             ]
                     *           },
                     *           "settledAt": "2026-03-06T08:30:00Z",
                     *           "settledBy": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "note": "请先打电话",
                     *           "missedAt": "2026-03-06T08:30:00Z",
                     *           "byHand": true,
                     *           "allowedActions": [
                     *             "…"
                     *           ],
                     *           "version": 3
                     *         }
                     *       ],
                     *       "soon": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "article": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "ref": "…",
                     *             "regulation": {
                     *               "number": 1,
                     *               "title": "…"
                     *             }
                     *           },
                     *           "articleVersion": 1,
                     *           "name": "王小明",
                     *           "subject": {
                     *             "kind": "downtown",
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "label": "…"
                     *           },
                     *           "branch": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "owner": {
                     *             "role": "…",
                     *             "person": {
                     *               "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *               "name": "王小明"
                     *             }
                     *           },
                     *           "status": "open",
                     *           "openedAt": "2026-03-06T08:30:00Z",
                     *           "dueAt": "2026-03-06T08:30:00Z",
                     *           "dueWords": "…",
                     *           "left": {
                     *             "minutes": 360,
                     *             "officeHours": true,
                     *             "asOf": "2026-03-06T08:30:00Z",
                     *             "stretches": [
                     *               {
                     *                 "from": "2026-03-06T08:30:00Z",
                     *                 "to": "2026-03-06T08:30:00Z"
                     *               }
                     *             ]
                     *           },
                     *           "settledAt": "2026-03-06T08:30:00Z",
                     *           "settledBy": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "note": "请先打电话",
                     *           "missedAt": "2026-03-06T08:30:00Z",
                     *           "byHand": true,
                     *           "allowedActions": [
                     *             "…"
                     *           ],
                     *           "version": 3
                     *         }
                     *       ],
                     *       "undated": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "article": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "ref": "…",
                     *             "regulation": {
                     *               "number": 1,
                     *               "title": "…"
                     *             }
                     *           },
                     *           "articleVersion": 1,
                     *           "name": "王小明",
                     *           "subject": {
                     *             "kind": "downtown",
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "label": "…"
                     *           },
                     *           "branch": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "owner": {
                     *             "role": "…",
                     *             "person": {
                     *               "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *               "name": "王小明"
                     *             }
                     *           },
                     *           "status": "open",
                     *           "openedAt": "2026-03-06T08:30:00Z",
                     *           "dueAt": "2026-03-06T08:30:00Z",
                     *           "dueWords": "…",
                     *           "left": {
                     *             "minutes": 360,
                     *             "officeHours": true,
                     *             "asOf": "2026-03-06T08:30:00Z",
                     *             "stretches": [
                     *               {
                     *                 "from": "2026-03-06T08:30:00Z",
                     *                 "to": "2026-03-06T08:30:00Z"
                     *               }
                     *             ]
                     *           },
                     *           "settledAt": "2026-03-06T08:30:00Z",
                     *           "settledBy": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "note": "请先打电话",
                     *           "missedAt": "2026-03-06T08:30:00Z",
                     *           "byHand": true,
                     *           "allowedActions": [
                     *             "…"
                     *           ],
                     *           "version": 3
                     *         }
                     *       ],
                     *       "counts": {
                     *         "overdue": 1,
                     *         "today": 1,
                     *         "soon": 1,
                     *         "undated": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MyDuties"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    showMyNoticeChoices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "quietFrom": "08:30",
                     *       "quietUntil": "08:30",
                     *       "digest": true,
                     *       "address": "北京市朝阳区建国路 88 号 6 号楼 1203",
                     *       "mailServer": true,
                     *       "kinds": [
                     *         {
                     *           "kind": "downtown",
                     *           "label": "…",
                     *           "inApp": true,
                     *           "email": true,
                     *           "webhook": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["NoticeChoicesView"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    chooseMyNotices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "quietFrom": "08:30",
                 *       "quietUntil": "08:30",
                 *       "digest": true,
                 *       "kinds": [
                 *         {
                 *           "kind": "downtown",
                 *           "inApp": true,
                 *           "email": true,
                 *           "webhook": true
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ChooseNotices"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "quietFrom": "08:30",
                     *       "quietUntil": "08:30",
                     *       "digest": true,
                     *       "address": "北京市朝阳区建国路 88 号 6 号楼 1203",
                     *       "mailServer": true,
                     *       "kinds": [
                     *         {
                     *           "kind": "downtown",
                     *           "label": "…",
                     *           "inApp": true,
                     *           "email": true,
                     *           "webhook": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["NoticeChoicesView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
        };
    };
    showMyReportDay: {
        parameters: {
            query?: {
                /** @example 2026-03-06 */
                day?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "day": "2026-03-06",
                     *       "report": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "person": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明"
                     *         },
                     *         "branch": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "code": "BJ",
                     *           "name": "北京服务中心"
                     *         },
                     *         "day": "2026-03-06",
                     *         "status": "submitted",
                     *         "lines": [
                     *           {
                     *             "source": "visits",
                     *             "category": "…",
                     *             "minutes": 360
                     *           }
                     *         ],
                     *         "minutes": 360,
                     *         "corrections": [
                     *           {
                     *             "source": "visits",
                     *             "category": "…",
                     *             "minutes": 360,
                     *             "madeAt": "2026-03-06T08:30:00Z",
                     *             "madeBy": {
                     *               "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *               "name": "王小明"
                     *             }
                     *           }
                     *         ],
                     *         "minutesNow": 1,
                     *         "note": "请先打电话",
                     *         "submittedAt": "2026-03-06T08:30:00Z",
                     *         "reviewedAt": "2026-03-06T08:30:00Z",
                     *         "reviewedBy": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明"
                     *         },
                     *         "correctedSince": true,
                     *         "allowedActions": [
                     *           "…"
                     *         ],
                     *         "version": 3
                     *       },
                     *       "worked": true,
                     *       "lines": [
                     *         {
                     *           "source": "visits",
                     *           "category": "…",
                     *           "minutes": 360
                     *         }
                     *       ],
                     *       "minutes": 360,
                     *       "missing": [
                     *         "2026-03-06"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MyReportDay"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    listNoticeTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "kind": "downtown",
                     *           "label": "…",
                     *           "fields": [
                     *             "…"
                     *           ],
                     *           "zh": {
                     *             "subject": "ticket:0192f0c1-5c00-7000-8000-000000000001",
                     *             "body": "…"
                     *           },
                     *           "en": {
                     *             "subject": "ticket:0192f0c1-5c00-7000-8000-000000000001",
                     *             "body": "…"
                     *           },
                     *           "edited": true,
                     *           "version": 3,
                     *           "allowedActions": [
                     *             "…"
                     *           ]
                     *         }
                     *       ],
                     *       "next": "…"
                     *     }
                     */
                    "application/json": components["schemas"]["PageNoticeTemplateView"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    changeNoticeTemplate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read, as its ETag says it; needed to change it (428)
                 * @example "3"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example downtown */
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "zh": {
                 *         "subject": "ticket:0192f0c1-5c00-7000-8000-000000000001",
                 *         "body": "…"
                 *       },
                 *       "en": {
                 *         "subject": "ticket:0192f0c1-5c00-7000-8000-000000000001",
                 *         "body": "…"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ChangeNoticeTemplate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "kind": "downtown",
                     *       "label": "…",
                     *       "fields": [
                     *         "…"
                     *       ],
                     *       "zh": {
                     *         "subject": "ticket:0192f0c1-5c00-7000-8000-000000000001",
                     *         "body": "…"
                     *       },
                     *       "en": {
                     *         "subject": "ticket:0192f0c1-5c00-7000-8000-000000000001",
                     *         "body": "…"
                     *       },
                     *       "edited": true,
                     *       "version": 3,
                     *       "allowedActions": [
                     *         "…"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["NoticeTemplateView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            428: components["responses"]["Problem428"];
        };
    };
    resetNoticeTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example downtown */
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "kind": "downtown",
                     *       "label": "…",
                     *       "fields": [
                     *         "…"
                     *       ],
                     *       "zh": {
                     *         "subject": "ticket:0192f0c1-5c00-7000-8000-000000000001",
                     *         "body": "…"
                     *       },
                     *       "en": {
                     *         "subject": "ticket:0192f0c1-5c00-7000-8000-000000000001",
                     *         "body": "…"
                     *       },
                     *       "edited": true,
                     *       "version": 3,
                     *       "allowedActions": [
                     *         "…"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["NoticeTemplateView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    previewNoticeTemplate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read; compared where it is sent
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example downtown */
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "language": "zh-CN",
                 *       "subject": "ticket:0192f0c1-5c00-7000-8000-000000000001",
                 *       "body": "…"
                 *     }
                 */
                "application/json": components["schemas"]["PreviewNotice"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "subject": "ticket:0192f0c1-5c00-7000-8000-000000000001",
                     *       "text": "…",
                     *       "html": "…"
                     *     }
                     */
                    "application/json": components["schemas"]["Letter"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    listNotices: {
        parameters: {
            query?: {
                /** @example 5p2O5bCP5piOCndhbmc */
                after?: string;
                /** @example 50 */
                limit?: number;
                /** @example true */
                unread?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "kind": "downtown",
                     *           "title": "…",
                     *           "text": "…",
                     *           "subject": {
                     *             "kind": "downtown",
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001"
                     *           },
                     *           "at": "2026-03-06T08:30:00Z",
                     *           "readAt": "2026-03-06T08:30:00Z",
                     *           "article": "…"
                     *         }
                     *       ],
                     *       "next": "…"
                     *     }
                     */
                    "application/json": components["schemas"]["PageNoticeView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    countNotices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "unread": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Unread"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    readAllNotices: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "unread": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Unread"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
        };
    };
    readNotice: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read; compared where it is sent
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "kind": "downtown",
                     *       "title": "…",
                     *       "text": "…",
                     *       "subject": {
                     *         "kind": "downtown",
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001"
                     *       },
                     *       "at": "2026-03-06T08:30:00Z",
                     *       "readAt": "2026-03-06T08:30:00Z",
                     *       "article": "…"
                     *     }
                     */
                    "application/json": components["schemas"]["NoticeView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    listObligations: {
        parameters: {
            query?: {
                /** @example 5p2O5bCP5piOCndhbmc */
                after?: string;
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                article?: components["schemas"]["UUID"];
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                branch?: components["schemas"]["UUID"];
                /**
                 * @description never done, and its time was over longer ago than that
                 * @example true
                 */
                lapsed?: boolean;
                /**
                 * @description not done, and its time was over within the last 30 days
                 * @example true
                 */
                late?: boolean;
                /** @example 50 */
                limit?: number;
                /**
                 * @description me, or the id of a person
                 * @example me
                 */
                owner?: string;
                /**
                 * @description open, met, missed, waived, cancelled; several with commas
                 * @example open,missed
                 */
                status?: string;
                /**
                 * @description what it is about, e.g. ticket:<id>
                 * @example ticket:0192f0c8-7f2a-7aaa-8000-000000000001
                 */
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "article": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "ref": "…",
                     *             "regulation": {
                     *               "number": 1,
                     *               "title": "…"
                     *             }
                     *           },
                     *           "articleVersion": 1,
                     *           "name": "王小明",
                     *           "subject": {
                     *             "kind": "downtown",
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "label": "…"
                     *           },
                     *           "branch": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "owner": {
                     *             "role": "…",
                     *             "person": {
                     *               "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *               "name": "王小明"
                     *             }
                     *           },
                     *           "status": "open",
                     *           "openedAt": "2026-03-06T08:30:00Z",
                     *           "dueAt": "2026-03-06T08:30:00Z",
                     *           "dueWords": "…",
                     *           "left": {
                     *             "minutes": 360,
                     *             "officeHours": true,
                     *             "asOf": "2026-03-06T08:30:00Z",
                     *             "stretches": [
                     *               {
                     *                 "from": "2026-03-06T08:30:00Z",
                     *                 "to": "2026-03-06T08:30:00Z"
                     *               }
                     *             ]
                     *           },
                     *           "settledAt": "2026-03-06T08:30:00Z",
                     *           "settledBy": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "note": "请先打电话",
                     *           "missedAt": "2026-03-06T08:30:00Z",
                     *           "byHand": true,
                     *           "allowedActions": [
                     *             "…"
                     *           ],
                     *           "version": 3
                     *         }
                     *       ],
                     *       "next": "…"
                     *     }
                     */
                    "application/json": components["schemas"]["PageObligationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    exportObligations: {
        parameters: {
            query?: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                article?: components["schemas"]["UUID"];
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                branch?: components["schemas"]["UUID"];
                /**
                 * @description never done, and its time was over longer ago than that
                 * @example true
                 */
                lapsed?: boolean;
                /**
                 * @description not done, and its time was over within the last 30 days
                 * @example true
                 */
                late?: boolean;
                /**
                 * @description me, or the id of a person
                 * @example me
                 */
                owner?: string;
                /**
                 * @description open, met, missed, waived, cancelled; several with commas
                 * @example open,missed
                 */
                status?: string;
                /**
                 * @description what it is about, e.g. ticket:<id>
                 * @example ticket:0192f0c8-7f2a-7aaa-8000-000000000001
                 */
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv;charset=UTF-8": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    showObligation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "article": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "ref": "…",
                     *         "regulation": {
                     *           "number": 1,
                     *           "title": "…"
                     *         }
                     *       },
                     *       "articleVersion": 1,
                     *       "name": "王小明",
                     *       "subject": {
                     *         "kind": "downtown",
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "label": "…"
                     *       },
                     *       "branch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "owner": {
                     *         "role": "…",
                     *         "person": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明"
                     *         }
                     *       },
                     *       "status": "open",
                     *       "openedAt": "2026-03-06T08:30:00Z",
                     *       "dueAt": "2026-03-06T08:30:00Z",
                     *       "dueWords": "…",
                     *       "left": {
                     *         "minutes": 360,
                     *         "officeHours": true,
                     *         "asOf": "2026-03-06T08:30:00Z",
                     *         "stretches": [
                     *           {
                     *             "from": "2026-03-06T08:30:00Z",
                     *             "to": "2026-03-06T08:30:00Z"
                     *           }
                     *         ]
                     *       },
                     *       "settledAt": "2026-03-06T08:30:00Z",
                     *       "settledBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "note": "请先打电话",
                     *       "missedAt": "2026-03-06T08:30:00Z",
                     *       "byHand": true,
                     *       "allowedActions": [
                     *         "…"
                     *       ],
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["ObligationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    handOver: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read; compared where it is sent
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "personId": "0192f0c1-5c00-7000-8000-000000000001"
                 *     }
                 */
                "application/json": components["schemas"]["HandOver"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "article": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "ref": "…",
                     *         "regulation": {
                     *           "number": 1,
                     *           "title": "…"
                     *         }
                     *       },
                     *       "articleVersion": 1,
                     *       "name": "王小明",
                     *       "subject": {
                     *         "kind": "downtown",
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "label": "…"
                     *       },
                     *       "branch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "owner": {
                     *         "role": "…",
                     *         "person": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明"
                     *         }
                     *       },
                     *       "status": "open",
                     *       "openedAt": "2026-03-06T08:30:00Z",
                     *       "dueAt": "2026-03-06T08:30:00Z",
                     *       "dueWords": "…",
                     *       "left": {
                     *         "minutes": 360,
                     *         "officeHours": true,
                     *         "asOf": "2026-03-06T08:30:00Z",
                     *         "stretches": [
                     *           {
                     *             "from": "2026-03-06T08:30:00Z",
                     *             "to": "2026-03-06T08:30:00Z"
                     *           }
                     *         ]
                     *       },
                     *       "settledAt": "2026-03-06T08:30:00Z",
                     *       "settledBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "note": "请先打电话",
                     *       "missedAt": "2026-03-06T08:30:00Z",
                     *       "byHand": true,
                     *       "allowedActions": [
                     *         "…"
                     *       ],
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["ObligationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    reportDone: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read; compared where it is sent
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "请先打电话"
                 *     }
                 */
                "application/json": components["schemas"]["ReportDone"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "article": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "ref": "…",
                     *         "regulation": {
                     *           "number": 1,
                     *           "title": "…"
                     *         }
                     *       },
                     *       "articleVersion": 1,
                     *       "name": "王小明",
                     *       "subject": {
                     *         "kind": "downtown",
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "label": "…"
                     *       },
                     *       "branch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "owner": {
                     *         "role": "…",
                     *         "person": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明"
                     *         }
                     *       },
                     *       "status": "open",
                     *       "openedAt": "2026-03-06T08:30:00Z",
                     *       "dueAt": "2026-03-06T08:30:00Z",
                     *       "dueWords": "…",
                     *       "left": {
                     *         "minutes": 360,
                     *         "officeHours": true,
                     *         "asOf": "2026-03-06T08:30:00Z",
                     *         "stretches": [
                     *           {
                     *             "from": "2026-03-06T08:30:00Z",
                     *             "to": "2026-03-06T08:30:00Z"
                     *           }
                     *         ]
                     *       },
                     *       "settledAt": "2026-03-06T08:30:00Z",
                     *       "settledBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "note": "请先打电话",
                     *       "missedAt": "2026-03-06T08:30:00Z",
                     *       "byHand": true,
                     *       "allowedActions": [
                     *         "…"
                     *       ],
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["ObligationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    waiveObligation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read; compared where it is sent
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "客户改了时间"
                 *     }
                 */
                "application/json": components["schemas"]["WaiveObligation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "article": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "ref": "…",
                     *         "regulation": {
                     *           "number": 1,
                     *           "title": "…"
                     *         }
                     *       },
                     *       "articleVersion": 1,
                     *       "name": "王小明",
                     *       "subject": {
                     *         "kind": "downtown",
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "label": "…"
                     *       },
                     *       "branch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "owner": {
                     *         "role": "…",
                     *         "person": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明"
                     *         }
                     *       },
                     *       "status": "open",
                     *       "openedAt": "2026-03-06T08:30:00Z",
                     *       "dueAt": "2026-03-06T08:30:00Z",
                     *       "dueWords": "…",
                     *       "left": {
                     *         "minutes": 360,
                     *         "officeHours": true,
                     *         "asOf": "2026-03-06T08:30:00Z",
                     *         "stretches": [
                     *           {
                     *             "from": "2026-03-06T08:30:00Z",
                     *             "to": "2026-03-06T08:30:00Z"
                     *           }
                     *         ]
                     *       },
                     *       "settledAt": "2026-03-06T08:30:00Z",
                     *       "settledBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "note": "请先打电话",
                     *       "missedAt": "2026-03-06T08:30:00Z",
                     *       "byHand": true,
                     *       "allowedActions": [
                     *         "…"
                     *       ],
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["ObligationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /** @example true */
                active?: boolean;
                /** @example 5p2O5bCP5piOCndhbmc */
                after?: string;
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                branch?: components["schemas"]["UUID"];
                /** @example 50 */
                limit?: number;
                /** @example 朝阳 */
                q?: string;
                /** @example clerk */
                role?: components["schemas"]["Role"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明",
                     *           "login": "wang",
                     *           "phone": "13910086688",
                     *           "email": "wang@example.com",
                     *           "branch": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "code": "BJ",
                     *             "name": "北京服务中心"
                     *           },
                     *           "roles": [
                     *             "clerk"
                     *           ],
                     *           "areas": [
                     *             {
                     *               "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *               "name": "朝阳区"
                     *             }
                     *           ],
                     *           "skills": [
                     *             "空调"
                     *           ],
                     *           "active": true,
                     *           "lockedUntil": "2026-03-06T08:30:00Z",
                     *           "version": 3
                     *         }
                     *       ],
                     *       "next": "…"
                     *     }
                     */
                    "application/json": components["schemas"]["PagePersonView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    addPerson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "name": "王小明",
                 *       "login": "wang",
                 *       "password": "a good long one",
                 *       "phone": "13910086688",
                 *       "email": "wang@example.com",
                 *       "branchId": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "roles": [
                 *         "clerk"
                 *       ],
                 *       "areaIds": [
                 *         "0192f0c1-5c00-7000-8000-000000000001"
                 *       ],
                 *       "skills": [
                 *         "空调"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AddPerson"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "name": "王小明",
                     *       "login": "wang",
                     *       "phone": "13910086688",
                     *       "email": "wang@example.com",
                     *       "branch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "BJ",
                     *         "name": "北京服务中心"
                     *       },
                     *       "roles": [
                     *         "clerk"
                     *       ],
                     *       "areas": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "朝阳区"
                     *         }
                     *       ],
                     *       "skills": [
                     *         "空调"
                     *       ],
                     *       "active": true,
                     *       "lockedUntil": "2026-03-06T08:30:00Z",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
        };
    };
    exportPeople: {
        parameters: {
            query?: {
                /** @example true */
                active?: boolean;
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                branch?: components["schemas"]["UUID"];
                /** @example 朝阳 */
                q?: string;
                /** @example clerk */
                role?: components["schemas"]["Role"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv;charset=UTF-8": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    showPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "name": "王小明",
                     *       "login": "wang",
                     *       "phone": "13910086688",
                     *       "email": "wang@example.com",
                     *       "branch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "BJ",
                     *         "name": "北京服务中心"
                     *       },
                     *       "roles": [
                     *         "clerk"
                     *       ],
                     *       "areas": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "朝阳区"
                     *         }
                     *       ],
                     *       "skills": [
                     *         "空调"
                     *       ],
                     *       "active": true,
                     *       "lockedUntil": "2026-03-06T08:30:00Z",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    changePerson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read, as its ETag says it; needed to change it (428)
                 * @example "3"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "王小明",
                 *       "login": "wang",
                 *       "phone": "13910086688",
                 *       "email": "wang@example.com",
                 *       "branchId": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "roles": [
                 *         "clerk"
                 *       ],
                 *       "areaIds": [
                 *         "0192f0c1-5c00-7000-8000-000000000001"
                 *       ],
                 *       "skills": [
                 *         "空调"
                 *       ],
                 *       "active": true
                 *     }
                 */
                "application/json": components["schemas"]["ChangePerson"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "name": "王小明",
                     *       "login": "wang",
                     *       "phone": "13910086688",
                     *       "email": "wang@example.com",
                     *       "branch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "BJ",
                     *         "name": "北京服务中心"
                     *       },
                     *       "roles": [
                     *         "clerk"
                     *       ],
                     *       "areas": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "朝阳区"
                     *         }
                     *       ],
                     *       "skills": [
                     *         "空调"
                     *       ],
                     *       "active": true,
                     *       "lockedUntil": "2026-03-06T08:30:00Z",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            428: components["responses"]["Problem428"];
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read; compared where it is sent
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "a good long one"
                 *     }
                 */
                "application/json": components["schemas"]["ResetPassword"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "name": "王小明",
                     *       "login": "wang",
                     *       "phone": "13910086688",
                     *       "email": "wang@example.com",
                     *       "branch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "BJ",
                     *         "name": "北京服务中心"
                     *       },
                     *       "roles": [
                     *         "clerk"
                     *       ],
                     *       "areas": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "朝阳区"
                     *         }
                     *       ],
                     *       "skills": [
                     *         "空调"
                     *       ],
                     *       "active": true,
                     *       "lockedUntil": "2026-03-06T08:30:00Z",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    showPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    removePhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    listProductModels: {
        parameters: {
            query?: {
                /** @example true */
                active?: boolean;
                /** @example 5p2O5bCP5piOCndhbmc */
                after?: string;
                /** @example 50 */
                limit?: number;
                /** @example 朝阳 */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "code": "BJ",
                     *           "name": "王小明",
                     *           "category": "…",
                     *           "brand": "…",
                     *           "warrantyMonths": 1,
                     *           "warrantyStarts": "bought",
                     *           "standardMinutes": 1,
                     *           "active": true,
                     *           "version": 3
                     *         }
                     *       ],
                     *       "next": "…"
                     *     }
                     */
                    "application/json": components["schemas"]["PageProductModelView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    addProductModel: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "code": "BJ",
                 *       "name": "王小明",
                 *       "category": "…",
                 *       "brand": "…",
                 *       "warrantyMonths": 1,
                 *       "warrantyStarts": "bought",
                 *       "standardMinutes": 1
                 *     }
                 */
                "application/json": components["schemas"]["AddProductModel"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "code": "BJ",
                     *       "name": "王小明",
                     *       "category": "…",
                     *       "brand": "…",
                     *       "warrantyMonths": 1,
                     *       "warrantyStarts": "bought",
                     *       "standardMinutes": 1,
                     *       "active": true,
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["ProductModelView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
        };
    };
    changeProductModel: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read, as its ETag says it; needed to change it (428)
                 * @example "3"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "BJ",
                 *       "name": "王小明",
                 *       "category": "…",
                 *       "brand": "…",
                 *       "warrantyMonths": 1,
                 *       "warrantyStarts": "bought",
                 *       "standardMinutes": 1,
                 *       "active": true
                 *     }
                 */
                "application/json": components["schemas"]["ChangeProductModel"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "code": "BJ",
                     *       "name": "王小明",
                     *       "category": "…",
                     *       "brand": "…",
                     *       "warrantyMonths": 1,
                     *       "warrantyStarts": "bought",
                     *       "standardMinutes": 1,
                     *       "active": true,
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["ProductModelView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            428: components["responses"]["Problem428"];
        };
    };
    publicCompany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "王小明",
                     *       "phone": "13910086688"
                     *     }
                     */
                    "application/json": components["schemas"]["PublicCompany"];
                };
            };
        };
    };
    publicCover: {
        parameters: {
            query?: {
                /** @example KFR35-20250618-0042 */
                serial?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "found": true,
                     *       "model": "KFR-35",
                     *       "covered": true,
                     *       "until": "2026-03-06",
                     *       "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计"
                     *     }
                     */
                    "application/json": components["schemas"]["PublicCover"];
                };
            };
            400: components["responses"]["Problem400"];
        };
    };
    reportFault: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "name": "王小明",
                 *       "phone": "13910086688",
                 *       "address": "北京市朝阳区建国路 88 号 6 号楼 1203",
                 *       "model": "KFR-35",
                 *       "serial": "KFR35-20250618-0042",
                 *       "fault": "不制冷，外机不转",
                 *       "wish": {
                 *         "from": "2026-03-06T08:30:00Z",
                 *         "to": "2026-03-06T08:30:00Z",
                 *         "note": "请先打电话"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ReportFault"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "number": "BJ261123-007",
                     *       "followUrl": "/p/follow/9f1c2d7b4a6e"
                     *     }
                     */
                    "application/json": components["schemas"]["ReportedView"];
                };
            };
            400: components["responses"]["Problem400"];
            409: components["responses"]["Problem409"];
        };
    };
    addReportPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 9f1c2d7b4a6e */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/jpeg": string;
                "image/png": string;
                "image/webp": string;
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001"
                     *     }
                     */
                    "application/json": components["schemas"]["ReportPhotoId"];
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    followRepair: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 9f1c2d7b4a6e */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "BJ261123-007",
                     *       "state": "…",
                     *       "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                     *       "nextStep": "…",
                     *       "window": {
                     *         "from": "2026-03-06T08:30:00Z",
                     *         "to": "2026-03-06T08:30:00Z"
                     *       },
                     *       "technician": "…",
                     *       "company": {
                     *         "name": "王小明",
                     *         "phone": "13910086688"
                     *       },
                     *       "address": "北京市朝阳区建国路 88 号 6 号楼 1203",
                     *       "fault": "不制冷，外机不转",
                     *       "steps": [
                     *         {
                     *           "code": "BJ",
                     *           "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                     *           "at": "2026-03-06T08:30:00Z"
                     *         }
                     *       ],
                     *       "canWish": true
                     *     }
                     */
                    "application/json": components["schemas"]["FollowView"];
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
        };
    };
    wishWindow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 9f1c2d7b4a6e */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "2026-03-06T08:30:00Z",
                 *       "to": "2026-03-06T08:30:00Z",
                 *       "note": "请先打电话"
                 *     }
                 */
                "application/json": components["schemas"]["Wish"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "BJ261123-007",
                     *       "state": "…",
                     *       "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                     *       "nextStep": "…",
                     *       "window": {
                     *         "from": "2026-03-06T08:30:00Z",
                     *         "to": "2026-03-06T08:30:00Z"
                     *       },
                     *       "technician": "…",
                     *       "company": {
                     *         "name": "王小明",
                     *         "phone": "13910086688"
                     *       },
                     *       "address": "北京市朝阳区建国路 88 号 6 号楼 1203",
                     *       "fault": "不制冷，外机不转",
                     *       "steps": [
                     *         {
                     *           "code": "BJ",
                     *           "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                     *           "at": "2026-03-06T08:30:00Z"
                     *         }
                     *       ],
                     *       "canWish": true
                     *     }
                     */
                    "application/json": components["schemas"]["FollowView"];
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    listReleases: {
        parameters: {
            query?: {
                /** @example 2026-03-06 */
                day?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "branch": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "code": "BJ",
                     *           "name": "北京服务中心"
                     *         },
                     *         "day": "2026-03-06",
                     *         "calls": 1,
                     *         "released": {
                     *           "at": "2026-03-06T08:30:00Z",
                     *           "by": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "calls": 1
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["DayOfUnit"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    releaseRegister: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "branchId": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "day": "2026-03-06"
                 *     }
                 */
                "application/json": components["schemas"]["ReleaseRegister"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "branch": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "code": "BJ",
                     *           "name": "北京服务中心"
                     *         },
                     *         "day": "2026-03-06",
                     *         "calls": 1,
                     *         "released": {
                     *           "at": "2026-03-06T08:30:00Z",
                     *           "by": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "calls": 1
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["DayOfUnit"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
        };
    };
    listRegulations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "BJ",
                     *         "number": 1,
                     *         "title": {
                     *           "zh": "…",
                     *           "en": "…"
                     *         },
                     *         "status": "available",
                     *         "own": true,
                     *         "adoptedAt": "2026-03-06T08:30:00Z",
                     *         "counts": {
                     *           "articles": 1,
                     *           "running": 1,
                     *           "waiting": 1,
                     *           "manual": 1
                     *         },
                     *         "articles": [
                     *           {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "ref": "…",
                     *             "kind": "record",
                     *             "state": "running"
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["RegulationRow"][];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    addRegulation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "code": "BJ",
                 *       "title": {
                 *         "zh": "…",
                 *         "en": "…"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AddRegulation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "code": "BJ",
                     *       "number": 1,
                     *       "title": {
                     *         "zh": "…",
                     *         "en": "…"
                     *       },
                     *       "status": "available",
                     *       "own": true,
                     *       "adoptedAt": "2026-03-06T08:30:00Z",
                     *       "retiredAt": "2026-03-06T08:30:00Z",
                     *       "counts": {
                     *         "articles": 1,
                     *         "running": 1,
                     *         "waiting": 1,
                     *         "manual": 1
                     *       },
                     *       "articles": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "ref": "…",
                     *           "kind": "record",
                     *           "text": {
                     *             "zh": "…",
                     *             "en": "…"
                     *           },
                     *           "state": "running",
                     *           "waitsFor": [
                     *             "…"
                     *           ],
                     *           "own": true,
                     *           "manual": true,
                     *           "parameters": [
                     *             {
                     *               "name": "王小明",
                     *               "type": "working_hours",
                     *               "zh": "…",
                     *               "en": "…",
                     *               "default": {},
                     *               "value": {},
                     *               "set": true
                     *             }
                     *           ],
                     *           "rules": {},
                     *           "version": 3,
                     *           "since": "2026-03-06T08:30:00Z",
                     *           "regulation": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "number": 1,
                     *             "title": {
                     *               "zh": "…",
                     *               "en": "…"
                     *             },
                     *             "status": "available"
                     *           },
                     *           "allowedActions": [
                     *             "…"
                     *           ],
                     *           "versions": [
                     *             {
                     *               "version": 3,
                     *               "from": "2026-03-06T08:30:00Z",
                     *               "until": "2026-03-06T08:30:00Z",
                     *               "by": {
                     *                 "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *                 "name": "王小明"
                     *               },
                     *               "reason": "客户改了时间",
                     *               "kind": "record",
                     *               "zh": "…",
                     *               "en": "…",
                     *               "parameters": [
                     *                 {
                     *                   "name": "王小明",
                     *                   "type": "working_hours",
                     *                   "zh": "…",
                     *                   "en": "…",
                     *                   "default": {},
                     *                   "value": {},
                     *                   "set": true
                     *                 }
                     *               ],
                     *               "rules": {},
                     *               "manual": true
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "version": 3,
                     *       "allowedActions": [
                     *         "…"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RegulationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
        };
    };
    showRegulation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "code": "BJ",
                     *       "number": 1,
                     *       "title": {
                     *         "zh": "…",
                     *         "en": "…"
                     *       },
                     *       "status": "available",
                     *       "own": true,
                     *       "adoptedAt": "2026-03-06T08:30:00Z",
                     *       "retiredAt": "2026-03-06T08:30:00Z",
                     *       "counts": {
                     *         "articles": 1,
                     *         "running": 1,
                     *         "waiting": 1,
                     *         "manual": 1
                     *       },
                     *       "articles": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "ref": "…",
                     *           "kind": "record",
                     *           "text": {
                     *             "zh": "…",
                     *             "en": "…"
                     *           },
                     *           "state": "running",
                     *           "waitsFor": [
                     *             "…"
                     *           ],
                     *           "own": true,
                     *           "manual": true,
                     *           "parameters": [
                     *             {
                     *               "name": "王小明",
                     *               "type": "working_hours",
                     *               "zh": "…",
                     *               "en": "…",
                     *               "default": {},
                     *               "value": {},
                     *               "set": true
                     *             }
                     *           ],
                     *           "rules": {},
                     *           "version": 3,
                     *           "since": "2026-03-06T08:30:00Z",
                     *           "regulation": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "number": 1,
                     *             "title": {
                     *               "zh": "…",
                     *               "en": "…"
                     *             },
                     *             "status": "available"
                     *           },
                     *           "allowedActions": [
                     *             "…"
                     *           ],
                     *           "versions": [
                     *             {
                     *               "version": 3,
                     *               "from": "2026-03-06T08:30:00Z",
                     *               "until": "2026-03-06T08:30:00Z",
                     *               "by": {
                     *                 "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *                 "name": "王小明"
                     *               },
                     *               "reason": "客户改了时间",
                     *               "kind": "record",
                     *               "zh": "…",
                     *               "en": "…",
                     *               "parameters": [
                     *                 {
                     *                   "name": "王小明",
                     *                   "type": "working_hours",
                     *                   "zh": "…",
                     *                   "en": "…",
                     *                   "default": {},
                     *                   "value": {},
                     *                   "set": true
                     *                 }
                     *               ],
                     *               "rules": {},
                     *               "manual": true
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "version": 3,
                     *       "allowedActions": [
                     *         "…"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RegulationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    adoptRegulation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read; compared where it is sent
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "takeUp": true
                 *     }
                 */
                "application/json": components["schemas"]["AdoptRegulation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "code": "BJ",
                     *       "number": 1,
                     *       "title": {
                     *         "zh": "…",
                     *         "en": "…"
                     *       },
                     *       "status": "available",
                     *       "own": true,
                     *       "adoptedAt": "2026-03-06T08:30:00Z",
                     *       "retiredAt": "2026-03-06T08:30:00Z",
                     *       "counts": {
                     *         "articles": 1,
                     *         "running": 1,
                     *         "waiting": 1,
                     *         "manual": 1
                     *       },
                     *       "articles": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "ref": "…",
                     *           "kind": "record",
                     *           "text": {
                     *             "zh": "…",
                     *             "en": "…"
                     *           },
                     *           "state": "running",
                     *           "waitsFor": [
                     *             "…"
                     *           ],
                     *           "own": true,
                     *           "manual": true,
                     *           "parameters": [
                     *             {
                     *               "name": "王小明",
                     *               "type": "working_hours",
                     *               "zh": "…",
                     *               "en": "…",
                     *               "default": {},
                     *               "value": {},
                     *               "set": true
                     *             }
                     *           ],
                     *           "rules": {},
                     *           "version": 3,
                     *           "since": "2026-03-06T08:30:00Z",
                     *           "regulation": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "number": 1,
                     *             "title": {
                     *               "zh": "…",
                     *               "en": "…"
                     *             },
                     *             "status": "available"
                     *           },
                     *           "allowedActions": [
                     *             "…"
                     *           ],
                     *           "versions": [
                     *             {
                     *               "version": 3,
                     *               "from": "2026-03-06T08:30:00Z",
                     *               "until": "2026-03-06T08:30:00Z",
                     *               "by": {
                     *                 "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *                 "name": "王小明"
                     *               },
                     *               "reason": "客户改了时间",
                     *               "kind": "record",
                     *               "zh": "…",
                     *               "en": "…",
                     *               "parameters": [
                     *                 {
                     *                   "name": "王小明",
                     *                   "type": "working_hours",
                     *                   "zh": "…",
                     *                   "en": "…",
                     *                   "default": {},
                     *                   "value": {},
                     *                   "set": true
                     *                 }
                     *               ],
                     *               "rules": {},
                     *               "manual": true
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "version": 3,
                     *       "allowedActions": [
                     *         "…"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RegulationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    addArticle: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read; compared where it is sent
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "ref": "…",
                 *       "kind": "record",
                 *       "zh": "…",
                 *       "en": "…",
                 *       "parameters": {},
                 *       "rules": {},
                 *       "manual": true
                 *     }
                 */
                "application/json": components["schemas"]["AddArticle"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "ref": "…",
                     *       "kind": "record",
                     *       "text": {
                     *         "zh": "…",
                     *         "en": "…"
                     *       },
                     *       "state": "running",
                     *       "waitsFor": [
                     *         "…"
                     *       ],
                     *       "own": true,
                     *       "manual": true,
                     *       "parameters": [
                     *         {
                     *           "name": "王小明",
                     *           "type": "working_hours",
                     *           "zh": "…",
                     *           "en": "…",
                     *           "default": {},
                     *           "value": {},
                     *           "set": true
                     *         }
                     *       ],
                     *       "rules": {},
                     *       "version": 3,
                     *       "since": "2026-03-06T08:30:00Z",
                     *       "regulation": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": 1,
                     *         "title": {
                     *           "zh": "…",
                     *           "en": "…"
                     *         },
                     *         "status": "available"
                     *       },
                     *       "allowedActions": [
                     *         "…"
                     *       ],
                     *       "versions": [
                     *         {
                     *           "version": 3,
                     *           "from": "2026-03-06T08:30:00Z",
                     *           "until": "2026-03-06T08:30:00Z",
                     *           "by": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "reason": "客户改了时间",
                     *           "kind": "record",
                     *           "zh": "…",
                     *           "en": "…",
                     *           "parameters": [
                     *             {
                     *               "name": "王小明",
                     *               "type": "working_hours",
                     *               "zh": "…",
                     *               "en": "…",
                     *               "default": {},
                     *               "value": {},
                     *               "set": true
                     *             }
                     *           ],
                     *           "rules": {},
                     *           "manual": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ArticleView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    retireRegulation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read; compared where it is sent
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "客户改了时间"
                 *     }
                 */
                "application/json": components["schemas"]["WithReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "code": "BJ",
                     *       "number": 1,
                     *       "title": {
                     *         "zh": "…",
                     *         "en": "…"
                     *       },
                     *       "status": "available",
                     *       "own": true,
                     *       "adoptedAt": "2026-03-06T08:30:00Z",
                     *       "retiredAt": "2026-03-06T08:30:00Z",
                     *       "counts": {
                     *         "articles": 1,
                     *         "running": 1,
                     *         "waiting": 1,
                     *         "manual": 1
                     *       },
                     *       "articles": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "ref": "…",
                     *           "kind": "record",
                     *           "text": {
                     *             "zh": "…",
                     *             "en": "…"
                     *           },
                     *           "state": "running",
                     *           "waitsFor": [
                     *             "…"
                     *           ],
                     *           "own": true,
                     *           "manual": true,
                     *           "parameters": [
                     *             {
                     *               "name": "王小明",
                     *               "type": "working_hours",
                     *               "zh": "…",
                     *               "en": "…",
                     *               "default": {},
                     *               "value": {},
                     *               "set": true
                     *             }
                     *           ],
                     *           "rules": {},
                     *           "version": 3,
                     *           "since": "2026-03-06T08:30:00Z",
                     *           "regulation": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "number": 1,
                     *             "title": {
                     *               "zh": "…",
                     *               "en": "…"
                     *             },
                     *             "status": "available"
                     *           },
                     *           "allowedActions": [
                     *             "…"
                     *           ],
                     *           "versions": [
                     *             {
                     *               "version": 3,
                     *               "from": "2026-03-06T08:30:00Z",
                     *               "until": "2026-03-06T08:30:00Z",
                     *               "by": {
                     *                 "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *                 "name": "王小明"
                     *               },
                     *               "reason": "客户改了时间",
                     *               "kind": "record",
                     *               "zh": "…",
                     *               "en": "…",
                     *               "parameters": [
                     *                 {
                     *                   "name": "王小明",
                     *                   "type": "working_hours",
                     *                   "zh": "…",
                     *                   "en": "…",
                     *                   "default": {},
                     *                   "value": {},
                     *                   "set": true
                     *                 }
                     *               ],
                     *               "rules": {},
                     *               "manual": true
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "version": 3,
                     *       "allowedActions": [
                     *         "…"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RegulationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    listRenewals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007",
                     *         "customer": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明"
                     *         },
                     *         "keyAccount": true,
                     *         "phone": "13910086688",
                     *         "email": "wang@example.com",
                     *         "endsOn": "2026-03-06",
                     *         "daysLeft": 1,
                     *         "noticePostedOn": "2026-03-06",
                     *         "visitedOn": "2026-03-06",
                     *         "outcome": "renewed",
                     *         "visitor": "…"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["RenewalRow"][];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    listReportInbox: {
        parameters: {
            query?: {
                /** @example 5p2O5bCP5piOCndhbmc */
                after?: string;
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                branch?: components["schemas"]["UUID"];
                /** @example 50 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "number": "BJ261123-007",
                     *           "branch": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "code": "BJ",
                     *             "name": "北京服务中心"
                     *           },
                     *           "day": "2026-03-06",
                     *           "minutes": 360,
                     *           "missing": 1,
                     *           "signatures": [
                     *             {
                     *               "person": {
                     *                 "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *                 "name": "王小明"
                     *               },
                     *               "role": "…",
                     *               "at": "2026-03-06T08:30:00Z"
                     *             }
                     *           ],
                     *           "forwardedAt": "2026-03-06T08:30:00Z"
                     *         }
                     *       ],
                     *       "next": "…"
                     *     }
                     */
                    "application/json": components["schemas"]["PageInboxReport"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    checkRules: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "parameters": {},
                 *       "rules": {}
                 *     }
                 */
                "application/json": components["schemas"]["CheckRules"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "mistakes": [
                     *         {
                     *           "path": "…",
                     *           "line": 1,
                     *           "column": 1,
                     *           "message": "…",
                     *           "known": [
                     *             "…"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RuleMistakes"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
        };
    };
    showVocabulary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "events": [
                     *         {
                     *           "kind": "downtown",
                     *           "label": "…",
                     *           "feature": "…",
                     *           "running": true,
                     *           "subjects": [
                     *             "…"
                     *           ],
                     *           "fields": [
                     *             {
                     *               "name": "王小明",
                     *               "type": "string",
                     *               "label": "…"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "actions": [
                     *         {
                     *           "action": "…",
                     *           "label": "…",
                     *           "feature": "…",
                     *           "running": true,
                     *           "subject": "ticket:0192f0c1-5c00-7000-8000-000000000001",
                     *           "facts": [
                     *             {
                     *               "name": "王小明",
                     *               "type": "string",
                     *               "label": "…"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "figures": [
                     *         {
                     *           "figure": "…",
                     *           "label": "…",
                     *           "feature": "…",
                     *           "running": true
                     *         }
                     *       ],
                     *       "roles": [
                     *         "…"
                     *       ],
                     *       "shapes": [
                     *         "office_hours"
                     *       ],
                     *       "cycles": [
                     *         "daily"
                     *       ],
                     *       "units": [
                     *         "minutes"
                     *       ],
                     *       "parameterTypes": [
                     *         "working_hours"
                     *       ],
                     *       "clocks": [
                     *         "…"
                     *       ],
                     *       "notices": [
                     *         "…"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RuleVocabulary"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    searchEverything: {
        parameters: {
            query?: {
                /** @example 朝阳 */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tickets": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "number": "BJ261123-007",
                     *           "status": "registered",
                     *           "fault": "不制冷，外机不转",
                     *           "openedAt": "2026-03-06T08:30:00Z",
                     *           "customer": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           }
                     *         }
                     *       ],
                     *       "customers": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明",
                     *           "phone": "13910086688",
                     *           "address": "北京市朝阳区建国路 88 号 6 号楼 1203"
                     *         }
                     *       ],
                     *       "equipment": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "serial": "KFR35-20250618-0042",
                     *           "model": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "code": "BJ",
                     *             "name": "王小明"
                     *           },
                     *           "customer": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FoundThings"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    listServiceAreas: {
        parameters: {
            query?: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                branch?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "朝阳区",
                     *         "kind": "downtown",
                     *         "branch": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "code": "BJ",
                     *           "name": "北京服务中心"
                     *         },
                     *         "active": true,
                     *         "version": 3
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ServiceAreaView"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    addServiceArea: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "name": "朝阳区",
                 *       "kind": "downtown",
                 *       "branchId": "0192f0c1-5c00-7000-8000-000000000001"
                 *     }
                 */
                "application/json": components["schemas"]["AddServiceArea"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "name": "朝阳区",
                     *       "kind": "downtown",
                     *       "branch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "BJ",
                     *         "name": "北京服务中心"
                     *       },
                     *       "active": true,
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["ServiceAreaView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
        };
    };
    changeServiceArea: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read, as its ETag says it; needed to change it (428)
                 * @example "3"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "王小明",
                 *       "kind": "downtown",
                 *       "branchId": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "active": true
                 *     }
                 */
                "application/json": components["schemas"]["ChangeServiceArea"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "name": "朝阳区",
                     *       "kind": "downtown",
                     *       "branch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "BJ",
                     *         "name": "北京服务中心"
                     *       },
                     *       "active": true,
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["ServiceAreaView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            428: components["responses"]["Problem428"];
        };
    };
    proposeServiceType: {
        parameters: {
            query?: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                equipment?: components["schemas"]["UUID"];
                /**
                 * @description without an item nothing is covered
                 * @example 0192f0c1-5c00-7000-8000-000000000001
                 */
                model?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "proposed": "paid",
                     *       "cover": {
                     *         "covered": true,
                     *         "by": "warranty",
                     *         "from": "2026-03-06",
                     *         "until": "2026-03-06",
                     *         "reason": "in_warranty",
                     *         "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                     *         "contract": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "number": "BJ261123-007"
                     *         },
                     *         "warrantyUntil": "2026-03-06",
                     *         "proposedServiceType": "free"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ServiceTypeProposal"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    currentSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明",
                     *         "login": "wang",
                     *         "roles": [
                     *           "clerk"
                     *         ],
                     *         "branch": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "code": "BJ",
                     *           "name": "北京服务中心"
                     *         },
                     *         "headOffice": true,
                     *         "language": "zh-CN"
                     *       },
                     *       "company": {
                     *         "name": "王小明",
                     *         "zone": "Asia/Shanghai",
                     *         "phone": "13910086688"
                     *       },
                     *       "permissions": [
                     *         "…"
                     *       ],
                     *       "expiresAt": "2026-03-06T08:30:00Z",
                     *       "liveFrom": "…",
                     *       "tokens": {
                     *         "accessToken": "…",
                     *         "refreshToken": "…",
                     *         "expiresIn": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "login": "wang",
                 *       "password": "a good long one",
                 *       "client": "mobile"
                 *     }
                 */
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明",
                     *         "login": "wang",
                     *         "roles": [
                     *           "clerk"
                     *         ],
                     *         "branch": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "code": "BJ",
                     *           "name": "北京服务中心"
                     *         },
                     *         "headOffice": true,
                     *         "language": "zh-CN"
                     *       },
                     *       "company": {
                     *         "name": "王小明",
                     *         "zone": "Asia/Shanghai",
                     *         "phone": "13910086688"
                     *       },
                     *       "permissions": [
                     *         "…"
                     *       ],
                     *       "expiresAt": "2026-03-06T08:30:00Z",
                     *       "liveFrom": "…",
                     *       "tokens": {
                     *         "accessToken": "…",
                     *         "refreshToken": "…",
                     *         "expiresIn": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            400: components["responses"]["Problem400"];
            409: components["responses"]["Problem409"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
        };
    };
    refreshSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: {
                /** @example … */
                aftercare_refresh?: string;
            };
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "refreshToken": "…"
                 *     }
                 */
                "application/json": components["schemas"]["Refresh"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明",
                     *         "login": "wang",
                     *         "roles": [
                     *           "clerk"
                     *         ],
                     *         "branch": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "code": "BJ",
                     *           "name": "北京服务中心"
                     *         },
                     *         "headOffice": true,
                     *         "language": "zh-CN"
                     *       },
                     *       "company": {
                     *         "name": "王小明",
                     *         "zone": "Asia/Shanghai",
                     *         "phone": "13910086688"
                     *       },
                     *       "permissions": [
                     *         "…"
                     *       ],
                     *       "expiresAt": "2026-03-06T08:30:00Z",
                     *       "liveFrom": "…",
                     *       "tokens": {
                     *         "accessToken": "…",
                     *         "refreshToken": "…",
                     *         "expiresIn": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            400: components["responses"]["Problem400"];
            409: components["responses"]["Problem409"];
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "startedAt": "2026-03-06T08:30:00Z",
                     *         "lastUsedAt": "2026-03-06T08:30:00Z",
                     *         "client": "mobile",
                     *         "device": "…",
                     *         "current": true
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["OpenSession"][];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    signOutEverywhere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
        };
    };
    setupState: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "needed": true,
                     *       "company": "安心电器服务有限公司",
                     *       "demo": [
                     *         {
                     *           "login": "wang",
                     *           "name": "王小明",
                     *           "roles": [
                     *             "clerk"
                     *           ],
                     *           "branch": "…",
                     *           "password": "a good long one"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SetupState"];
                };
            };
        };
    };
    setUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "company": "安心电器服务有限公司",
                 *       "zone": "Asia/Shanghai",
                 *       "branch": {
                 *         "code": "BJ",
                 *         "name": "北京服务中心"
                 *       },
                 *       "administrator": {
                 *         "name": "王小明",
                 *         "login": "wang",
                 *         "password": "a good long one"
                 *       },
                 *       "regulations": [
                 *         "…"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SetUp"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            409: components["responses"]["Problem409"];
        };
    };
    changeSite: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read, as its ETag says it; needed to change it (428)
                 * @example "3"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "address": "北京市朝阳区建国路 88 号 6 号楼 1203",
                 *       "areaId": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "contactName": "王小明",
                 *       "contactPhone": "13910086688",
                 *       "active": true
                 *     }
                 */
                "application/json": components["schemas"]["ChangeSite"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "address": "北京市朝阳区建国路 88 号 6 号楼 1203",
                     *       "area": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明",
                     *         "kind": "downtown"
                     *       },
                     *       "contactName": "王小明",
                     *       "contactPhone": "13910086688",
                     *       "active": true,
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["SiteView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            428: components["responses"]["Problem428"];
        };
    };
    listSnapshots: {
        parameters: {
            query?: {
                /** @example 5p2O5bCP5piOCndhbmc */
                after?: string;
                /** @example 50 */
                limit?: number;
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                regulation?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "regulationId": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "from": "2026-03-06",
                     *           "to": "2026-03-06",
                     *           "note": "请先打电话",
                     *           "hash": "…",
                     *           "closedAt": "2026-03-06T08:30:00Z",
                     *           "closedBy": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           }
                     *         }
                     *       ],
                     *       "next": "…"
                     *     }
                     */
                    "application/json": components["schemas"]["PageSnapshotRow"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    closePeriod: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "regulationId": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "from": "2026-03-06",
                 *       "to": "2026-03-06",
                 *       "note": "请先打电话"
                 *     }
                 */
                "application/json": components["schemas"]["ClosePeriod"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "regulationId": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "regulation": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "BJ",
                     *         "number": 1,
                     *         "title": {
                     *           "zh": "…",
                     *           "en": "…"
                     *         }
                     *       },
                     *       "from": "2026-03-06",
                     *       "to": "2026-03-06",
                     *       "note": "请先打电话",
                     *       "hash": "…",
                     *       "closedAt": "2026-03-06T08:30:00Z",
                     *       "closedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "content": {},
                     *       "intact": true,
                     *       "sinceThen": [
                     *         {
                     *           "articleId": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "ref": "…",
                     *           "figure": "applied",
                     *           "then": 1,
                     *           "now": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SnapshotView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
        };
    };
    showSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "regulationId": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "regulation": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "BJ",
                     *         "number": 1,
                     *         "title": {
                     *           "zh": "…",
                     *           "en": "…"
                     *         }
                     *       },
                     *       "from": "2026-03-06",
                     *       "to": "2026-03-06",
                     *       "note": "请先打电话",
                     *       "hash": "…",
                     *       "closedAt": "2026-03-06T08:30:00Z",
                     *       "closedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "content": {},
                     *       "intact": true,
                     *       "sinceThen": [
                     *         {
                     *           "articleId": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "ref": "…",
                     *           "figure": "applied",
                     *           "then": 1,
                     *           "now": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SnapshotView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    listCorrections: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "articleId": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "ref": "…",
                     *         "kind": "downtown",
                     *         "id": "…",
                     *         "then": "applied",
                     *         "now": "applied"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["RecordSince"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    listSupervisorReports: {
        parameters: {
            query?: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                branch?: components["schemas"]["UUID"];
                /** @example true */
                missing?: boolean;
                /** @example 2026-03-06 */
                until?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "day": "2026-03-06",
                     *         "branch": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "code": "BJ",
                     *           "name": "北京服务中心"
                     *         },
                     *         "report": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "number": "BJ261123-007",
                     *           "status": "submitted",
                     *           "minutes": 360,
                     *           "missing": 1,
                     *           "submittedAt": "2026-03-06T08:30:00Z",
                     *           "signed": true,
                     *           "forwardedAt": "2026-03-06T08:30:00Z"
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["UnitDay"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    submitSupervisorReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "day": "2026-03-06",
                 *       "minutes": 360,
                 *       "note": "请先打电话"
                 *     }
                 */
                "application/json": components["schemas"]["SubmitSupervisorReport"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "number": "BJ261123-007",
                     *       "branch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "BJ",
                     *         "name": "北京服务中心"
                     *       },
                     *       "branchKind": "service_centre",
                     *       "day": "2026-03-06",
                     *       "status": "submitted",
                     *       "lines": [
                     *         {
                     *           "person": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "source": "visits",
                     *           "category": "…",
                     *           "minutes": 360
                     *         }
                     *       ],
                     *       "minutes": 360,
                     *       "missing": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明"
                     *         }
                     *       ],
                     *       "since": [
                     *         {
                     *           "person": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "source": "visits",
                     *           "category": "…",
                     *           "minutes": 360
                     *         }
                     *       ],
                     *       "note": "请先打电话",
                     *       "submittedAt": "2026-03-06T08:30:00Z",
                     *       "submittedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "signatures": [
                     *         {
                     *           "person": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "role": "…",
                     *           "at": "2026-03-06T08:30:00Z"
                     *         }
                     *       ],
                     *       "signatureAsked": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "forwardedAt": "2026-03-06T08:30:00Z",
                     *       "forwardedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "allowedActions": [
                     *         "…"
                     *       ],
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["SupervisorReportView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
        };
    };
    showSupervisorReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "number": "BJ261123-007",
                     *       "branch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "BJ",
                     *         "name": "北京服务中心"
                     *       },
                     *       "branchKind": "service_centre",
                     *       "day": "2026-03-06",
                     *       "status": "submitted",
                     *       "lines": [
                     *         {
                     *           "person": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "source": "visits",
                     *           "category": "…",
                     *           "minutes": 360
                     *         }
                     *       ],
                     *       "minutes": 360,
                     *       "missing": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明"
                     *         }
                     *       ],
                     *       "since": [
                     *         {
                     *           "person": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "source": "visits",
                     *           "category": "…",
                     *           "minutes": 360
                     *         }
                     *       ],
                     *       "note": "请先打电话",
                     *       "submittedAt": "2026-03-06T08:30:00Z",
                     *       "submittedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "signatures": [
                     *         {
                     *           "person": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "role": "…",
                     *           "at": "2026-03-06T08:30:00Z"
                     *         }
                     *       ],
                     *       "signatureAsked": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "forwardedAt": "2026-03-06T08:30:00Z",
                     *       "forwardedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "allowedActions": [
                     *         "…"
                     *       ],
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["SupervisorReportView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    forwardSupervisorReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read; compared where it is sent
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "number": "BJ261123-007",
                     *       "branch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "BJ",
                     *         "name": "北京服务中心"
                     *       },
                     *       "branchKind": "service_centre",
                     *       "day": "2026-03-06",
                     *       "status": "submitted",
                     *       "lines": [
                     *         {
                     *           "person": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "source": "visits",
                     *           "category": "…",
                     *           "minutes": 360
                     *         }
                     *       ],
                     *       "minutes": 360,
                     *       "missing": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明"
                     *         }
                     *       ],
                     *       "since": [
                     *         {
                     *           "person": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "source": "visits",
                     *           "category": "…",
                     *           "minutes": 360
                     *         }
                     *       ],
                     *       "note": "请先打电话",
                     *       "submittedAt": "2026-03-06T08:30:00Z",
                     *       "submittedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "signatures": [
                     *         {
                     *           "person": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "role": "…",
                     *           "at": "2026-03-06T08:30:00Z"
                     *         }
                     *       ],
                     *       "signatureAsked": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "forwardedAt": "2026-03-06T08:30:00Z",
                     *       "forwardedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "allowedActions": [
                     *         "…"
                     *       ],
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["SupervisorReportView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    showTeamDay: {
        parameters: {
            query?: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                branch?: components["schemas"]["UUID"];
                /** @example 2026-03-06 */
                day?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "day": "2026-03-06",
                     *       "branch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "BJ",
                     *         "name": "北京服务中心"
                     *       },
                     *       "members": [
                     *         {
                     *           "person": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "report": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "person": {
                     *               "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *               "name": "王小明"
                     *             },
                     *             "branch": {
                     *               "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *               "code": "BJ",
                     *               "name": "北京服务中心"
                     *             },
                     *             "day": "2026-03-06",
                     *             "status": "submitted",
                     *             "lines": [
                     *               {
                     *                 "source": "visits",
                     *                 "category": "…",
                     *                 "minutes": 360
                     *               }
                     *             ],
                     *             "minutes": 360,
                     *             "corrections": [
                     *               {
                     *                 "source": "visits",
                     *                 "category": "…",
                     *                 "minutes": 360,
                     *                 "madeAt": "2026-03-06T08:30:00Z",
                     *                 "madeBy": {
                     *                   "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *                   "name": "王小明"
                     *                 }
                     *               }
                     *             ],
                     *             "minutesNow": 1,
                     *             "note": "请先打电话",
                     *             "submittedAt": "2026-03-06T08:30:00Z",
                     *             "reviewedAt": "2026-03-06T08:30:00Z",
                     *             "reviewedBy": {
                     *               "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *               "name": "王小明"
                     *             },
                     *             "correctedSince": true,
                     *             "allowedActions": [
                     *               "…"
                     *             ],
                     *             "version": 3
                     *           },
                     *           "lines": [
                     *             {
                     *               "source": "visits",
                     *               "category": "…",
                     *               "minutes": 360
                     *             }
                     *           ],
                     *           "minutes": 360,
                     *           "recorded": 1
                     *         }
                     *       ],
                     *       "minutes": 360,
                     *       "missing": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明"
                     *         }
                     *       ],
                     *       "report": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007",
                     *         "branch": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "code": "BJ",
                     *           "name": "北京服务中心"
                     *         },
                     *         "branchKind": "service_centre",
                     *         "day": "2026-03-06",
                     *         "status": "submitted",
                     *         "lines": [
                     *           {
                     *             "person": {
                     *               "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *               "name": "王小明"
                     *             },
                     *             "source": "visits",
                     *             "category": "…",
                     *             "minutes": 360
                     *           }
                     *         ],
                     *         "minutes": 360,
                     *         "missing": [
                     *           {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           }
                     *         ],
                     *         "since": [
                     *           {
                     *             "person": {
                     *               "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *               "name": "王小明"
                     *             },
                     *             "source": "visits",
                     *             "category": "…",
                     *             "minutes": 360
                     *           }
                     *         ],
                     *         "note": "请先打电话",
                     *         "submittedAt": "2026-03-06T08:30:00Z",
                     *         "submittedBy": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明"
                     *         },
                     *         "signatures": [
                     *           {
                     *             "person": {
                     *               "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *               "name": "王小明"
                     *             },
                     *             "role": "…",
                     *             "at": "2026-03-06T08:30:00Z"
                     *           }
                     *         ],
                     *         "signatureAsked": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "forwardedAt": "2026-03-06T08:30:00Z",
                     *         "forwardedBy": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明"
                     *         },
                     *         "allowedActions": [
                     *           "…"
                     *         ],
                     *         "version": 3
                     *       },
                     *       "missingDays": [
                     *         "2026-03-06"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TeamDay"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    listTechnicians: {
        parameters: {
            query?: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                branch?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明",
                     *         "branch": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "code": "BJ",
                     *           "name": "北京服务中心"
                     *         },
                     *         "areas": [
                     *           {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "朝阳区"
                     *           }
                     *         ],
                     *         "skills": [
                     *           "空调"
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["TechnicianView"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    listTickets: {
        parameters: {
            query?: {
                /** @example 5p2O5bCP5piOCndhbmc */
                after?: string;
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                branch?: components["schemas"]["UUID"];
                /** @example true */
                carriedOver?: boolean;
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                customer?: components["schemas"]["UUID"];
                /** @example 2026-03-06 */
                day?: components["schemas"]["LocalDate"];
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                equipment?: components["schemas"]["UUID"];
                /** @example true */
                late?: boolean;
                /** @example 50 */
                limit?: number;
                /** @example true */
                open?: boolean;
                /** @example 朝阳 */
                q?: string;
                /** @example opened */
                sort?: components["schemas"]["RegisterSort"];
                /**
                 * @example [
                 *       "…"
                 *     ]
                 */
                status?: string[];
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                technician?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "number": "BJ261123-007",
                     *           "status": "registered",
                     *           "serviceType": "paid",
                     *           "channel": "phone",
                     *           "openedAt": "2026-03-06T08:30:00Z",
                     *           "arriveBy": "2026-03-06T08:30:00Z",
                     *           "left": {
                     *             "minutes": 360,
                     *             "officeHours": true,
                     *             "asOf": "2026-03-06T08:30:00Z",
                     *             "stretches": [
                     *               {
                     *                 "from": "2026-03-06T08:30:00Z",
                     *                 "to": "2026-03-06T08:30:00Z"
                     *               }
                     *             ]
                     *           },
                     *           "arrivedAt": "2026-03-06T08:30:00Z",
                     *           "late": true,
                     *           "carriedOver": true,
                     *           "chases": 1,
                     *           "customer": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "phone": "13910086688",
                     *           "address": "北京市朝阳区建国路 88 号 6 号楼 1203",
                     *           "area": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明",
                     *             "kind": "downtown"
                     *           },
                     *           "model": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "code": "KFR-35",
                     *             "name": "壁挂空调 1.5 匹",
                     *             "category": "…",
                     *             "standardMinutes": 1
                     *           },
                     *           "technician": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "branch": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "code": "BJ",
                     *             "name": "北京服务中心"
                     *           },
                     *           "fault": "不制冷，外机不转",
                     *           "closable": true,
                     *           "version": 3
                     *         }
                     *       ],
                     *       "next": "…"
                     *     }
                     */
                    "application/json": components["schemas"]["PageTicketRow"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    registerCall: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "channel": "phone",
                 *       "serviceType": "paid",
                 *       "customerId": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "newCustomer": {
                 *         "kind": "person"
                 *       },
                 *       "siteId": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "name": "王小明",
                 *       "address": "北京市朝阳区建国路 88 号 6 号楼 1203",
                 *       "areaId": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "phone": "13910086688",
                 *       "contactName": "王小明",
                 *       "contactPhone": "13910086688",
                 *       "modelId": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "equipmentId": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "serial": "KFR35-20250618-0042",
                 *       "contractId": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "fault": "不制冷，外机不转",
                 *       "wish": {
                 *         "from": "2026-03-06T08:30:00Z",
                 *         "to": "2026-03-06T08:30:00Z",
                 *         "note": "请先打电话"
                 *       },
                 *       "makeVoucher": true,
                 *       "reportId": "0192f0c1-5c00-7000-8000-000000000001"
                 *     }
                 */
                "application/json": components["schemas"]["RegisterCall"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "number": "BJ261123-007",
                     *       "status": "registered",
                     *       "serviceType": "paid",
                     *       "channel": "phone",
                     *       "branch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "BJ",
                     *         "name": "北京服务中心"
                     *       },
                     *       "openedAt": "2026-03-06T08:30:00Z",
                     *       "openedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "customer": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "name": "王小明",
                     *       "site": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "address": "北京市朝阳区建国路 88 号 6 号楼 1203"
                     *       },
                     *       "area": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明",
                     *         "kind": "downtown"
                     *       },
                     *       "address": "北京市朝阳区建国路 88 号 6 号楼 1203",
                     *       "callerPhone": "13910086688",
                     *       "contactName": "王小明",
                     *       "contactPhone": "13910086688",
                     *       "model": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "KFR-35",
                     *         "name": "壁挂空调 1.5 匹",
                     *         "category": "…",
                     *         "standardMinutes": 1
                     *       },
                     *       "equipment": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "serial": "KFR35-20250618-0042"
                     *       },
                     *       "cover": {
                     *         "covered": true,
                     *         "by": "warranty",
                     *         "from": "2026-03-06",
                     *         "until": "2026-03-06",
                     *         "reason": "in_warranty",
                     *         "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                     *         "contract": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "number": "BJ261123-007"
                     *         },
                     *         "warrantyUntil": "2026-03-06",
                     *         "proposedServiceType": "free"
                     *       },
                     *       "contract": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007"
                     *       },
                     *       "fault": "不制冷，外机不转",
                     *       "wish": {
                     *         "from": "2026-03-06T08:30:00Z",
                     *         "to": "2026-03-06T08:30:00Z",
                     *         "note": "请先打电话"
                     *       },
                     *       "carriedOver": true,
                     *       "chases": 1,
                     *       "arriveBy": "2026-03-06T08:30:00Z",
                     *       "left": {
                     *         "minutes": 360,
                     *         "officeHours": true,
                     *         "asOf": "2026-03-06T08:30:00Z",
                     *         "stretches": [
                     *           {
                     *             "from": "2026-03-06T08:30:00Z",
                     *             "to": "2026-03-06T08:30:00Z"
                     *           }
                     *         ]
                     *       },
                     *       "arriveByWords": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                     *       "arrivedAt": "2026-03-06T08:30:00Z",
                     *       "arrivalLate": true,
                     *       "voucher": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007"
                     *       },
                     *       "technician": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "dispatch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "technician": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明"
                     *         },
                     *         "plannedAt": "2026-03-06T08:30:00Z",
                     *         "plannedMinutes": 1,
                     *         "at": "2026-03-06T08:30:00Z",
                     *         "by": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明"
                     *         },
                     *         "reason": "客户改了时间"
                     *       },
                     *       "visits": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "technician": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "departedAt": "2026-03-06T08:30:00Z",
                     *           "arrivedAt": "2026-03-06T08:30:00Z",
                     *           "leftAt": "2026-03-06T08:30:00Z",
                     *           "outcome": "fixed",
                     *           "diagnosis": "压缩机电容失效",
                     *           "workDone": "更换压缩机电容，试机正常",
                     *           "minutes": [
                     *             {
                     *               "category": "inspection",
                     *               "minutes": 360
                     *             }
                     *           ],
                     *           "photos": [
                     *             {
                     *               "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *               "takenAt": "2026-03-06T08:30:00Z",
                     *               "kind": "downtown"
                     *             }
                     *           ],
                     *           "note": "请先打电话",
                     *           "version": 3
                     *         }
                     *       ],
                     *       "photos": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "takenAt": "2026-03-06T08:30:00Z",
                     *           "kind": "downtown"
                     *         }
                     *       ],
                     *       "fee": {
                     *         "amount": 80,
                     *         "reason": "客户改了时间",
                     *         "smallFee": true
                     *       },
                     *       "smallFeeLimit": 200,
                     *       "feeProposal": {
                     *         "amount": 80,
                     *         "fixed": true,
                     *         "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计"
                     *       },
                     *       "collection": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "amount": 80,
                     *         "collectedAt": "2026-03-06T08:30:00Z",
                     *         "confirmedAt": "2026-03-06T08:30:00Z"
                     *       },
                     *       "invoice": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007",
                     *         "state": "…"
                     *       },
                     *       "signature": {
                     *         "kind": "completion",
                     *         "signedAt": "2026-03-06T08:30:00Z",
                     *         "signer": "王小明",
                     *         "valid": true
                     *       },
                     *       "followUrl": "/p/follow/9f1c2d7b4a6e",
                     *       "finishedAt": "2026-03-06T08:30:00Z",
                     *       "closedAt": "2026-03-06T08:30:00Z",
                     *       "closedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "cancelReason": "…",
                     *       "reportId": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "version": 3,
                     *       "allowedActions": [
                     *         "…"
                     *       ],
                     *       "refusedActions": {}
                     *     }
                     */
                    "application/json": components["schemas"]["TicketView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
        };
    };
    exportTickets: {
        parameters: {
            query?: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                branch?: components["schemas"]["UUID"];
                /** @example true */
                carriedOver?: boolean;
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                customer?: components["schemas"]["UUID"];
                /** @example 2026-03-06 */
                day?: components["schemas"]["LocalDate"];
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                equipment?: components["schemas"]["UUID"];
                /** @example true */
                late?: boolean;
                /** @example true */
                open?: boolean;
                /** @example 朝阳 */
                q?: string;
                /** @example opened */
                sort?: components["schemas"]["RegisterSort"];
                /**
                 * @example [
                 *       "…"
                 *     ]
                 */
                status?: string[];
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                technician?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv;charset=UTF-8": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    countTickets: {
        parameters: {
            query?: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                branch?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "asOf": "2026-03-06T08:30:00Z",
                     *       "open": 1,
                     *       "today": 1,
                     *       "late": 1,
                     *       "carriedOver": 1,
                     *       "undispatched": 1,
                     *       "waitingClosure": 1,
                     *       "reports": 1
                     *     }
                     */
                    "application/json": components["schemas"]["TicketCounts"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    showTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "number": "BJ261123-007",
                     *       "status": "registered",
                     *       "serviceType": "paid",
                     *       "channel": "phone",
                     *       "branch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "BJ",
                     *         "name": "北京服务中心"
                     *       },
                     *       "openedAt": "2026-03-06T08:30:00Z",
                     *       "openedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "customer": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "name": "王小明",
                     *       "site": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "address": "北京市朝阳区建国路 88 号 6 号楼 1203"
                     *       },
                     *       "area": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明",
                     *         "kind": "downtown"
                     *       },
                     *       "address": "北京市朝阳区建国路 88 号 6 号楼 1203",
                     *       "callerPhone": "13910086688",
                     *       "contactName": "王小明",
                     *       "contactPhone": "13910086688",
                     *       "model": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "KFR-35",
                     *         "name": "壁挂空调 1.5 匹",
                     *         "category": "…",
                     *         "standardMinutes": 1
                     *       },
                     *       "equipment": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "serial": "KFR35-20250618-0042"
                     *       },
                     *       "cover": {
                     *         "covered": true,
                     *         "by": "warranty",
                     *         "from": "2026-03-06",
                     *         "until": "2026-03-06",
                     *         "reason": "in_warranty",
                     *         "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                     *         "contract": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "number": "BJ261123-007"
                     *         },
                     *         "warrantyUntil": "2026-03-06",
                     *         "proposedServiceType": "free"
                     *       },
                     *       "contract": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007"
                     *       },
                     *       "fault": "不制冷，外机不转",
                     *       "wish": {
                     *         "from": "2026-03-06T08:30:00Z",
                     *         "to": "2026-03-06T08:30:00Z",
                     *         "note": "请先打电话"
                     *       },
                     *       "carriedOver": true,
                     *       "chases": 1,
                     *       "arriveBy": "2026-03-06T08:30:00Z",
                     *       "left": {
                     *         "minutes": 360,
                     *         "officeHours": true,
                     *         "asOf": "2026-03-06T08:30:00Z",
                     *         "stretches": [
                     *           {
                     *             "from": "2026-03-06T08:30:00Z",
                     *             "to": "2026-03-06T08:30:00Z"
                     *           }
                     *         ]
                     *       },
                     *       "arriveByWords": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                     *       "arrivedAt": "2026-03-06T08:30:00Z",
                     *       "arrivalLate": true,
                     *       "voucher": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007"
                     *       },
                     *       "technician": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "dispatch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "technician": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明"
                     *         },
                     *         "plannedAt": "2026-03-06T08:30:00Z",
                     *         "plannedMinutes": 1,
                     *         "at": "2026-03-06T08:30:00Z",
                     *         "by": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明"
                     *         },
                     *         "reason": "客户改了时间"
                     *       },
                     *       "visits": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "technician": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "departedAt": "2026-03-06T08:30:00Z",
                     *           "arrivedAt": "2026-03-06T08:30:00Z",
                     *           "leftAt": "2026-03-06T08:30:00Z",
                     *           "outcome": "fixed",
                     *           "diagnosis": "压缩机电容失效",
                     *           "workDone": "更换压缩机电容，试机正常",
                     *           "minutes": [
                     *             {
                     *               "category": "inspection",
                     *               "minutes": 360
                     *             }
                     *           ],
                     *           "photos": [
                     *             {
                     *               "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *               "takenAt": "2026-03-06T08:30:00Z",
                     *               "kind": "downtown"
                     *             }
                     *           ],
                     *           "note": "请先打电话",
                     *           "version": 3
                     *         }
                     *       ],
                     *       "photos": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "takenAt": "2026-03-06T08:30:00Z",
                     *           "kind": "downtown"
                     *         }
                     *       ],
                     *       "fee": {
                     *         "amount": 80,
                     *         "reason": "客户改了时间",
                     *         "smallFee": true
                     *       },
                     *       "smallFeeLimit": 200,
                     *       "feeProposal": {
                     *         "amount": 80,
                     *         "fixed": true,
                     *         "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计"
                     *       },
                     *       "collection": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "amount": 80,
                     *         "collectedAt": "2026-03-06T08:30:00Z",
                     *         "confirmedAt": "2026-03-06T08:30:00Z"
                     *       },
                     *       "invoice": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007",
                     *         "state": "…"
                     *       },
                     *       "signature": {
                     *         "kind": "completion",
                     *         "signedAt": "2026-03-06T08:30:00Z",
                     *         "signer": "王小明",
                     *         "valid": true
                     *       },
                     *       "followUrl": "/p/follow/9f1c2d7b4a6e",
                     *       "finishedAt": "2026-03-06T08:30:00Z",
                     *       "closedAt": "2026-03-06T08:30:00Z",
                     *       "closedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "cancelReason": "…",
                     *       "reportId": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "version": 3,
                     *       "allowedActions": [
                     *         "…"
                     *       ],
                     *       "refusedActions": {}
                     *     }
                     */
                    "application/json": components["schemas"]["TicketView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    changeTicket: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read, as its ETag says it; needed to change it (428)
                 * @example "3"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "serviceType": "paid",
                 *       "contractId": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "siteId": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "address": "北京市朝阳区建国路 88 号 6 号楼 1203",
                 *       "areaId": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "phone": "13910086688",
                 *       "contactName": "王小明",
                 *       "contactPhone": "13910086688",
                 *       "modelId": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "equipmentId": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "fault": "不制冷，外机不转",
                 *       "wish": {
                 *         "from": "2026-03-06T08:30:00Z",
                 *         "to": "2026-03-06T08:30:00Z",
                 *         "note": "请先打电话"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ChangeTicket"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "number": "BJ261123-007",
                     *       "status": "registered",
                     *       "serviceType": "paid",
                     *       "channel": "phone",
                     *       "branch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "BJ",
                     *         "name": "北京服务中心"
                     *       },
                     *       "openedAt": "2026-03-06T08:30:00Z",
                     *       "openedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "customer": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "name": "王小明",
                     *       "site": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "address": "北京市朝阳区建国路 88 号 6 号楼 1203"
                     *       },
                     *       "area": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明",
                     *         "kind": "downtown"
                     *       },
                     *       "address": "北京市朝阳区建国路 88 号 6 号楼 1203",
                     *       "callerPhone": "13910086688",
                     *       "contactName": "王小明",
                     *       "contactPhone": "13910086688",
                     *       "model": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "KFR-35",
                     *         "name": "壁挂空调 1.5 匹",
                     *         "category": "…",
                     *         "standardMinutes": 1
                     *       },
                     *       "equipment": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "serial": "KFR35-20250618-0042"
                     *       },
                     *       "cover": {
                     *         "covered": true,
                     *         "by": "warranty",
                     *         "from": "2026-03-06",
                     *         "until": "2026-03-06",
                     *         "reason": "in_warranty",
                     *         "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                     *         "contract": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "number": "BJ261123-007"
                     *         },
                     *         "warrantyUntil": "2026-03-06",
                     *         "proposedServiceType": "free"
                     *       },
                     *       "contract": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007"
                     *       },
                     *       "fault": "不制冷，外机不转",
                     *       "wish": {
                     *         "from": "2026-03-06T08:30:00Z",
                     *         "to": "2026-03-06T08:30:00Z",
                     *         "note": "请先打电话"
                     *       },
                     *       "carriedOver": true,
                     *       "chases": 1,
                     *       "arriveBy": "2026-03-06T08:30:00Z",
                     *       "left": {
                     *         "minutes": 360,
                     *         "officeHours": true,
                     *         "asOf": "2026-03-06T08:30:00Z",
                     *         "stretches": [
                     *           {
                     *             "from": "2026-03-06T08:30:00Z",
                     *             "to": "2026-03-06T08:30:00Z"
                     *           }
                     *         ]
                     *       },
                     *       "arriveByWords": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                     *       "arrivedAt": "2026-03-06T08:30:00Z",
                     *       "arrivalLate": true,
                     *       "voucher": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007"
                     *       },
                     *       "technician": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "dispatch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "technician": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明"
                     *         },
                     *         "plannedAt": "2026-03-06T08:30:00Z",
                     *         "plannedMinutes": 1,
                     *         "at": "2026-03-06T08:30:00Z",
                     *         "by": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明"
                     *         },
                     *         "reason": "客户改了时间"
                     *       },
                     *       "visits": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "technician": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "departedAt": "2026-03-06T08:30:00Z",
                     *           "arrivedAt": "2026-03-06T08:30:00Z",
                     *           "leftAt": "2026-03-06T08:30:00Z",
                     *           "outcome": "fixed",
                     *           "diagnosis": "压缩机电容失效",
                     *           "workDone": "更换压缩机电容，试机正常",
                     *           "minutes": [
                     *             {
                     *               "category": "inspection",
                     *               "minutes": 360
                     *             }
                     *           ],
                     *           "photos": [
                     *             {
                     *               "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *               "takenAt": "2026-03-06T08:30:00Z",
                     *               "kind": "downtown"
                     *             }
                     *           ],
                     *           "note": "请先打电话",
                     *           "version": 3
                     *         }
                     *       ],
                     *       "photos": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "takenAt": "2026-03-06T08:30:00Z",
                     *           "kind": "downtown"
                     *         }
                     *       ],
                     *       "fee": {
                     *         "amount": 80,
                     *         "reason": "客户改了时间",
                     *         "smallFee": true
                     *       },
                     *       "smallFeeLimit": 200,
                     *       "feeProposal": {
                     *         "amount": 80,
                     *         "fixed": true,
                     *         "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计"
                     *       },
                     *       "collection": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "amount": 80,
                     *         "collectedAt": "2026-03-06T08:30:00Z",
                     *         "confirmedAt": "2026-03-06T08:30:00Z"
                     *       },
                     *       "invoice": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007",
                     *         "state": "…"
                     *       },
                     *       "signature": {
                     *         "kind": "completion",
                     *         "signedAt": "2026-03-06T08:30:00Z",
                     *         "signer": "王小明",
                     *         "valid": true
                     *       },
                     *       "followUrl": "/p/follow/9f1c2d7b4a6e",
                     *       "finishedAt": "2026-03-06T08:30:00Z",
                     *       "closedAt": "2026-03-06T08:30:00Z",
                     *       "closedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "cancelReason": "…",
                     *       "reportId": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "version": 3,
                     *       "allowedActions": [
                     *         "…"
                     *       ],
                     *       "refusedActions": {}
                     *     }
                     */
                    "application/json": components["schemas"]["TicketView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            428: components["responses"]["Problem428"];
        };
    };
    cancelTicket: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read; compared where it is sent
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "客户改了时间"
                 *     }
                 */
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "number": "BJ261123-007",
                     *       "status": "registered",
                     *       "serviceType": "paid",
                     *       "channel": "phone",
                     *       "branch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "BJ",
                     *         "name": "北京服务中心"
                     *       },
                     *       "openedAt": "2026-03-06T08:30:00Z",
                     *       "openedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "customer": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "name": "王小明",
                     *       "site": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "address": "北京市朝阳区建国路 88 号 6 号楼 1203"
                     *       },
                     *       "area": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明",
                     *         "kind": "downtown"
                     *       },
                     *       "address": "北京市朝阳区建国路 88 号 6 号楼 1203",
                     *       "callerPhone": "13910086688",
                     *       "contactName": "王小明",
                     *       "contactPhone": "13910086688",
                     *       "model": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "KFR-35",
                     *         "name": "壁挂空调 1.5 匹",
                     *         "category": "…",
                     *         "standardMinutes": 1
                     *       },
                     *       "equipment": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "serial": "KFR35-20250618-0042"
                     *       },
                     *       "cover": {
                     *         "covered": true,
                     *         "by": "warranty",
                     *         "from": "2026-03-06",
                     *         "until": "2026-03-06",
                     *         "reason": "in_warranty",
                     *         "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                     *         "contract": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "number": "BJ261123-007"
                     *         },
                     *         "warrantyUntil": "2026-03-06",
                     *         "proposedServiceType": "free"
                     *       },
                     *       "contract": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007"
                     *       },
                     *       "fault": "不制冷，外机不转",
                     *       "wish": {
                     *         "from": "2026-03-06T08:30:00Z",
                     *         "to": "2026-03-06T08:30:00Z",
                     *         "note": "请先打电话"
                     *       },
                     *       "carriedOver": true,
                     *       "chases": 1,
                     *       "arriveBy": "2026-03-06T08:30:00Z",
                     *       "left": {
                     *         "minutes": 360,
                     *         "officeHours": true,
                     *         "asOf": "2026-03-06T08:30:00Z",
                     *         "stretches": [
                     *           {
                     *             "from": "2026-03-06T08:30:00Z",
                     *             "to": "2026-03-06T08:30:00Z"
                     *           }
                     *         ]
                     *       },
                     *       "arriveByWords": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                     *       "arrivedAt": "2026-03-06T08:30:00Z",
                     *       "arrivalLate": true,
                     *       "voucher": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007"
                     *       },
                     *       "technician": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "dispatch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "technician": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明"
                     *         },
                     *         "plannedAt": "2026-03-06T08:30:00Z",
                     *         "plannedMinutes": 1,
                     *         "at": "2026-03-06T08:30:00Z",
                     *         "by": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明"
                     *         },
                     *         "reason": "客户改了时间"
                     *       },
                     *       "visits": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "technician": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "departedAt": "2026-03-06T08:30:00Z",
                     *           "arrivedAt": "2026-03-06T08:30:00Z",
                     *           "leftAt": "2026-03-06T08:30:00Z",
                     *           "outcome": "fixed",
                     *           "diagnosis": "压缩机电容失效",
                     *           "workDone": "更换压缩机电容，试机正常",
                     *           "minutes": [
                     *             {
                     *               "category": "inspection",
                     *               "minutes": 360
                     *             }
                     *           ],
                     *           "photos": [
                     *             {
                     *               "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *               "takenAt": "2026-03-06T08:30:00Z",
                     *               "kind": "downtown"
                     *             }
                     *           ],
                     *           "note": "请先打电话",
                     *           "version": 3
                     *         }
                     *       ],
                     *       "photos": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "takenAt": "2026-03-06T08:30:00Z",
                     *           "kind": "downtown"
                     *         }
                     *       ],
                     *       "fee": {
                     *         "amount": 80,
                     *         "reason": "客户改了时间",
                     *         "smallFee": true
                     *       },
                     *       "smallFeeLimit": 200,
                     *       "feeProposal": {
                     *         "amount": 80,
                     *         "fixed": true,
                     *         "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计"
                     *       },
                     *       "collection": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "amount": 80,
                     *         "collectedAt": "2026-03-06T08:30:00Z",
                     *         "confirmedAt": "2026-03-06T08:30:00Z"
                     *       },
                     *       "invoice": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007",
                     *         "state": "…"
                     *       },
                     *       "signature": {
                     *         "kind": "completion",
                     *         "signedAt": "2026-03-06T08:30:00Z",
                     *         "signer": "王小明",
                     *         "valid": true
                     *       },
                     *       "followUrl": "/p/follow/9f1c2d7b4a6e",
                     *       "finishedAt": "2026-03-06T08:30:00Z",
                     *       "closedAt": "2026-03-06T08:30:00Z",
                     *       "closedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "cancelReason": "…",
                     *       "reportId": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "version": 3,
                     *       "allowedActions": [
                     *         "…"
                     *       ],
                     *       "refusedActions": {}
                     *     }
                     */
                    "application/json": components["schemas"]["TicketView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    chaseTicket: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read; compared where it is sent
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "请先打电话"
                 *     }
                 */
                "application/json": components["schemas"]["Chase"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "number": "BJ261123-007",
                     *       "status": "registered",
                     *       "serviceType": "paid",
                     *       "channel": "phone",
                     *       "branch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "BJ",
                     *         "name": "北京服务中心"
                     *       },
                     *       "openedAt": "2026-03-06T08:30:00Z",
                     *       "openedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "customer": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "name": "王小明",
                     *       "site": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "address": "北京市朝阳区建国路 88 号 6 号楼 1203"
                     *       },
                     *       "area": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明",
                     *         "kind": "downtown"
                     *       },
                     *       "address": "北京市朝阳区建国路 88 号 6 号楼 1203",
                     *       "callerPhone": "13910086688",
                     *       "contactName": "王小明",
                     *       "contactPhone": "13910086688",
                     *       "model": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "KFR-35",
                     *         "name": "壁挂空调 1.5 匹",
                     *         "category": "…",
                     *         "standardMinutes": 1
                     *       },
                     *       "equipment": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "serial": "KFR35-20250618-0042"
                     *       },
                     *       "cover": {
                     *         "covered": true,
                     *         "by": "warranty",
                     *         "from": "2026-03-06",
                     *         "until": "2026-03-06",
                     *         "reason": "in_warranty",
                     *         "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                     *         "contract": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "number": "BJ261123-007"
                     *         },
                     *         "warrantyUntil": "2026-03-06",
                     *         "proposedServiceType": "free"
                     *       },
                     *       "contract": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007"
                     *       },
                     *       "fault": "不制冷，外机不转",
                     *       "wish": {
                     *         "from": "2026-03-06T08:30:00Z",
                     *         "to": "2026-03-06T08:30:00Z",
                     *         "note": "请先打电话"
                     *       },
                     *       "carriedOver": true,
                     *       "chases": 1,
                     *       "arriveBy": "2026-03-06T08:30:00Z",
                     *       "left": {
                     *         "minutes": 360,
                     *         "officeHours": true,
                     *         "asOf": "2026-03-06T08:30:00Z",
                     *         "stretches": [
                     *           {
                     *             "from": "2026-03-06T08:30:00Z",
                     *             "to": "2026-03-06T08:30:00Z"
                     *           }
                     *         ]
                     *       },
                     *       "arriveByWords": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                     *       "arrivedAt": "2026-03-06T08:30:00Z",
                     *       "arrivalLate": true,
                     *       "voucher": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007"
                     *       },
                     *       "technician": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "dispatch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "technician": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明"
                     *         },
                     *         "plannedAt": "2026-03-06T08:30:00Z",
                     *         "plannedMinutes": 1,
                     *         "at": "2026-03-06T08:30:00Z",
                     *         "by": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明"
                     *         },
                     *         "reason": "客户改了时间"
                     *       },
                     *       "visits": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "technician": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "departedAt": "2026-03-06T08:30:00Z",
                     *           "arrivedAt": "2026-03-06T08:30:00Z",
                     *           "leftAt": "2026-03-06T08:30:00Z",
                     *           "outcome": "fixed",
                     *           "diagnosis": "压缩机电容失效",
                     *           "workDone": "更换压缩机电容，试机正常",
                     *           "minutes": [
                     *             {
                     *               "category": "inspection",
                     *               "minutes": 360
                     *             }
                     *           ],
                     *           "photos": [
                     *             {
                     *               "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *               "takenAt": "2026-03-06T08:30:00Z",
                     *               "kind": "downtown"
                     *             }
                     *           ],
                     *           "note": "请先打电话",
                     *           "version": 3
                     *         }
                     *       ],
                     *       "photos": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "takenAt": "2026-03-06T08:30:00Z",
                     *           "kind": "downtown"
                     *         }
                     *       ],
                     *       "fee": {
                     *         "amount": 80,
                     *         "reason": "客户改了时间",
                     *         "smallFee": true
                     *       },
                     *       "smallFeeLimit": 200,
                     *       "feeProposal": {
                     *         "amount": 80,
                     *         "fixed": true,
                     *         "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计"
                     *       },
                     *       "collection": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "amount": 80,
                     *         "collectedAt": "2026-03-06T08:30:00Z",
                     *         "confirmedAt": "2026-03-06T08:30:00Z"
                     *       },
                     *       "invoice": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007",
                     *         "state": "…"
                     *       },
                     *       "signature": {
                     *         "kind": "completion",
                     *         "signedAt": "2026-03-06T08:30:00Z",
                     *         "signer": "王小明",
                     *         "valid": true
                     *       },
                     *       "followUrl": "/p/follow/9f1c2d7b4a6e",
                     *       "finishedAt": "2026-03-06T08:30:00Z",
                     *       "closedAt": "2026-03-06T08:30:00Z",
                     *       "closedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "cancelReason": "…",
                     *       "reportId": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "version": 3,
                     *       "allowedActions": [
                     *         "…"
                     *       ],
                     *       "refusedActions": {}
                     *     }
                     */
                    "application/json": components["schemas"]["TicketView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    closeTicket: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read; compared where it is sent
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "number": "BJ261123-007",
                     *       "status": "registered",
                     *       "serviceType": "paid",
                     *       "channel": "phone",
                     *       "branch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "BJ",
                     *         "name": "北京服务中心"
                     *       },
                     *       "openedAt": "2026-03-06T08:30:00Z",
                     *       "openedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "customer": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "name": "王小明",
                     *       "site": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "address": "北京市朝阳区建国路 88 号 6 号楼 1203"
                     *       },
                     *       "area": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明",
                     *         "kind": "downtown"
                     *       },
                     *       "address": "北京市朝阳区建国路 88 号 6 号楼 1203",
                     *       "callerPhone": "13910086688",
                     *       "contactName": "王小明",
                     *       "contactPhone": "13910086688",
                     *       "model": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "KFR-35",
                     *         "name": "壁挂空调 1.5 匹",
                     *         "category": "…",
                     *         "standardMinutes": 1
                     *       },
                     *       "equipment": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "serial": "KFR35-20250618-0042"
                     *       },
                     *       "cover": {
                     *         "covered": true,
                     *         "by": "warranty",
                     *         "from": "2026-03-06",
                     *         "until": "2026-03-06",
                     *         "reason": "in_warranty",
                     *         "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                     *         "contract": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "number": "BJ261123-007"
                     *         },
                     *         "warrantyUntil": "2026-03-06",
                     *         "proposedServiceType": "free"
                     *       },
                     *       "contract": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007"
                     *       },
                     *       "fault": "不制冷，外机不转",
                     *       "wish": {
                     *         "from": "2026-03-06T08:30:00Z",
                     *         "to": "2026-03-06T08:30:00Z",
                     *         "note": "请先打电话"
                     *       },
                     *       "carriedOver": true,
                     *       "chases": 1,
                     *       "arriveBy": "2026-03-06T08:30:00Z",
                     *       "left": {
                     *         "minutes": 360,
                     *         "officeHours": true,
                     *         "asOf": "2026-03-06T08:30:00Z",
                     *         "stretches": [
                     *           {
                     *             "from": "2026-03-06T08:30:00Z",
                     *             "to": "2026-03-06T08:30:00Z"
                     *           }
                     *         ]
                     *       },
                     *       "arriveByWords": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                     *       "arrivedAt": "2026-03-06T08:30:00Z",
                     *       "arrivalLate": true,
                     *       "voucher": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007"
                     *       },
                     *       "technician": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "dispatch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "technician": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明"
                     *         },
                     *         "plannedAt": "2026-03-06T08:30:00Z",
                     *         "plannedMinutes": 1,
                     *         "at": "2026-03-06T08:30:00Z",
                     *         "by": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明"
                     *         },
                     *         "reason": "客户改了时间"
                     *       },
                     *       "visits": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "technician": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "departedAt": "2026-03-06T08:30:00Z",
                     *           "arrivedAt": "2026-03-06T08:30:00Z",
                     *           "leftAt": "2026-03-06T08:30:00Z",
                     *           "outcome": "fixed",
                     *           "diagnosis": "压缩机电容失效",
                     *           "workDone": "更换压缩机电容，试机正常",
                     *           "minutes": [
                     *             {
                     *               "category": "inspection",
                     *               "minutes": 360
                     *             }
                     *           ],
                     *           "photos": [
                     *             {
                     *               "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *               "takenAt": "2026-03-06T08:30:00Z",
                     *               "kind": "downtown"
                     *             }
                     *           ],
                     *           "note": "请先打电话",
                     *           "version": 3
                     *         }
                     *       ],
                     *       "photos": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "takenAt": "2026-03-06T08:30:00Z",
                     *           "kind": "downtown"
                     *         }
                     *       ],
                     *       "fee": {
                     *         "amount": 80,
                     *         "reason": "客户改了时间",
                     *         "smallFee": true
                     *       },
                     *       "smallFeeLimit": 200,
                     *       "feeProposal": {
                     *         "amount": 80,
                     *         "fixed": true,
                     *         "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计"
                     *       },
                     *       "collection": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "amount": 80,
                     *         "collectedAt": "2026-03-06T08:30:00Z",
                     *         "confirmedAt": "2026-03-06T08:30:00Z"
                     *       },
                     *       "invoice": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007",
                     *         "state": "…"
                     *       },
                     *       "signature": {
                     *         "kind": "completion",
                     *         "signedAt": "2026-03-06T08:30:00Z",
                     *         "signer": "王小明",
                     *         "valid": true
                     *       },
                     *       "followUrl": "/p/follow/9f1c2d7b4a6e",
                     *       "finishedAt": "2026-03-06T08:30:00Z",
                     *       "closedAt": "2026-03-06T08:30:00Z",
                     *       "closedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "cancelReason": "…",
                     *       "reportId": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "version": 3,
                     *       "allowedActions": [
                     *         "…"
                     *       ],
                     *       "refusedActions": {}
                     *     }
                     */
                    "application/json": components["schemas"]["TicketView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    collectFee: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read; compared where it is sent
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "amount": 80
                 *     }
                 */
                "application/json": components["schemas"]["CollectFee"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "ticket": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007"
                     *       },
                     *       "technician": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "customer": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "amount": 80,
                     *       "collectedAt": "2026-03-06T08:30:00Z",
                     *       "confirmedAt": "2026-03-06T08:30:00Z",
                     *       "confirmedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["CollectionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    dispatchTicket: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read; compared where it is sent
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "technicianId": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "plannedAt": "2026-03-06T08:30:00Z",
                 *       "plannedMinutes": 1,
                 *       "reason": "客户改了时间"
                 *     }
                 */
                "application/json": components["schemas"]["DispatchTicket"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "number": "BJ261123-007",
                     *       "status": "registered",
                     *       "serviceType": "paid",
                     *       "channel": "phone",
                     *       "branch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "BJ",
                     *         "name": "北京服务中心"
                     *       },
                     *       "openedAt": "2026-03-06T08:30:00Z",
                     *       "openedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "customer": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "name": "王小明",
                     *       "site": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "address": "北京市朝阳区建国路 88 号 6 号楼 1203"
                     *       },
                     *       "area": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明",
                     *         "kind": "downtown"
                     *       },
                     *       "address": "北京市朝阳区建国路 88 号 6 号楼 1203",
                     *       "callerPhone": "13910086688",
                     *       "contactName": "王小明",
                     *       "contactPhone": "13910086688",
                     *       "model": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "KFR-35",
                     *         "name": "壁挂空调 1.5 匹",
                     *         "category": "…",
                     *         "standardMinutes": 1
                     *       },
                     *       "equipment": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "serial": "KFR35-20250618-0042"
                     *       },
                     *       "cover": {
                     *         "covered": true,
                     *         "by": "warranty",
                     *         "from": "2026-03-06",
                     *         "until": "2026-03-06",
                     *         "reason": "in_warranty",
                     *         "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                     *         "contract": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "number": "BJ261123-007"
                     *         },
                     *         "warrantyUntil": "2026-03-06",
                     *         "proposedServiceType": "free"
                     *       },
                     *       "contract": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007"
                     *       },
                     *       "fault": "不制冷，外机不转",
                     *       "wish": {
                     *         "from": "2026-03-06T08:30:00Z",
                     *         "to": "2026-03-06T08:30:00Z",
                     *         "note": "请先打电话"
                     *       },
                     *       "carriedOver": true,
                     *       "chases": 1,
                     *       "arriveBy": "2026-03-06T08:30:00Z",
                     *       "left": {
                     *         "minutes": 360,
                     *         "officeHours": true,
                     *         "asOf": "2026-03-06T08:30:00Z",
                     *         "stretches": [
                     *           {
                     *             "from": "2026-03-06T08:30:00Z",
                     *             "to": "2026-03-06T08:30:00Z"
                     *           }
                     *         ]
                     *       },
                     *       "arriveByWords": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                     *       "arrivedAt": "2026-03-06T08:30:00Z",
                     *       "arrivalLate": true,
                     *       "voucher": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007"
                     *       },
                     *       "technician": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "dispatch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "technician": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明"
                     *         },
                     *         "plannedAt": "2026-03-06T08:30:00Z",
                     *         "plannedMinutes": 1,
                     *         "at": "2026-03-06T08:30:00Z",
                     *         "by": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明"
                     *         },
                     *         "reason": "客户改了时间"
                     *       },
                     *       "visits": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "technician": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "departedAt": "2026-03-06T08:30:00Z",
                     *           "arrivedAt": "2026-03-06T08:30:00Z",
                     *           "leftAt": "2026-03-06T08:30:00Z",
                     *           "outcome": "fixed",
                     *           "diagnosis": "压缩机电容失效",
                     *           "workDone": "更换压缩机电容，试机正常",
                     *           "minutes": [
                     *             {
                     *               "category": "inspection",
                     *               "minutes": 360
                     *             }
                     *           ],
                     *           "photos": [
                     *             {
                     *               "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *               "takenAt": "2026-03-06T08:30:00Z",
                     *               "kind": "downtown"
                     *             }
                     *           ],
                     *           "note": "请先打电话",
                     *           "version": 3
                     *         }
                     *       ],
                     *       "photos": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "takenAt": "2026-03-06T08:30:00Z",
                     *           "kind": "downtown"
                     *         }
                     *       ],
                     *       "fee": {
                     *         "amount": 80,
                     *         "reason": "客户改了时间",
                     *         "smallFee": true
                     *       },
                     *       "smallFeeLimit": 200,
                     *       "feeProposal": {
                     *         "amount": 80,
                     *         "fixed": true,
                     *         "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计"
                     *       },
                     *       "collection": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "amount": 80,
                     *         "collectedAt": "2026-03-06T08:30:00Z",
                     *         "confirmedAt": "2026-03-06T08:30:00Z"
                     *       },
                     *       "invoice": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007",
                     *         "state": "…"
                     *       },
                     *       "signature": {
                     *         "kind": "completion",
                     *         "signedAt": "2026-03-06T08:30:00Z",
                     *         "signer": "王小明",
                     *         "valid": true
                     *       },
                     *       "followUrl": "/p/follow/9f1c2d7b4a6e",
                     *       "finishedAt": "2026-03-06T08:30:00Z",
                     *       "closedAt": "2026-03-06T08:30:00Z",
                     *       "closedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "cancelReason": "…",
                     *       "reportId": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "version": 3,
                     *       "allowedActions": [
                     *         "…"
                     *       ],
                     *       "refusedActions": {}
                     *     }
                     */
                    "application/json": components["schemas"]["TicketView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    withdrawDispatch: {
        parameters: {
            query?: {
                /** @example 客户改了时间 */
                reason?: string;
            };
            header?: never;
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "number": "BJ261123-007",
                     *       "status": "registered",
                     *       "serviceType": "paid",
                     *       "channel": "phone",
                     *       "branch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "BJ",
                     *         "name": "北京服务中心"
                     *       },
                     *       "openedAt": "2026-03-06T08:30:00Z",
                     *       "openedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "customer": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "name": "王小明",
                     *       "site": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "address": "北京市朝阳区建国路 88 号 6 号楼 1203"
                     *       },
                     *       "area": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明",
                     *         "kind": "downtown"
                     *       },
                     *       "address": "北京市朝阳区建国路 88 号 6 号楼 1203",
                     *       "callerPhone": "13910086688",
                     *       "contactName": "王小明",
                     *       "contactPhone": "13910086688",
                     *       "model": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "KFR-35",
                     *         "name": "壁挂空调 1.5 匹",
                     *         "category": "…",
                     *         "standardMinutes": 1
                     *       },
                     *       "equipment": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "serial": "KFR35-20250618-0042"
                     *       },
                     *       "cover": {
                     *         "covered": true,
                     *         "by": "warranty",
                     *         "from": "2026-03-06",
                     *         "until": "2026-03-06",
                     *         "reason": "in_warranty",
                     *         "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                     *         "contract": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "number": "BJ261123-007"
                     *         },
                     *         "warrantyUntil": "2026-03-06",
                     *         "proposedServiceType": "free"
                     *       },
                     *       "contract": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007"
                     *       },
                     *       "fault": "不制冷，外机不转",
                     *       "wish": {
                     *         "from": "2026-03-06T08:30:00Z",
                     *         "to": "2026-03-06T08:30:00Z",
                     *         "note": "请先打电话"
                     *       },
                     *       "carriedOver": true,
                     *       "chases": 1,
                     *       "arriveBy": "2026-03-06T08:30:00Z",
                     *       "left": {
                     *         "minutes": 360,
                     *         "officeHours": true,
                     *         "asOf": "2026-03-06T08:30:00Z",
                     *         "stretches": [
                     *           {
                     *             "from": "2026-03-06T08:30:00Z",
                     *             "to": "2026-03-06T08:30:00Z"
                     *           }
                     *         ]
                     *       },
                     *       "arriveByWords": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                     *       "arrivedAt": "2026-03-06T08:30:00Z",
                     *       "arrivalLate": true,
                     *       "voucher": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007"
                     *       },
                     *       "technician": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "dispatch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "technician": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明"
                     *         },
                     *         "plannedAt": "2026-03-06T08:30:00Z",
                     *         "plannedMinutes": 1,
                     *         "at": "2026-03-06T08:30:00Z",
                     *         "by": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明"
                     *         },
                     *         "reason": "客户改了时间"
                     *       },
                     *       "visits": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "technician": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "departedAt": "2026-03-06T08:30:00Z",
                     *           "arrivedAt": "2026-03-06T08:30:00Z",
                     *           "leftAt": "2026-03-06T08:30:00Z",
                     *           "outcome": "fixed",
                     *           "diagnosis": "压缩机电容失效",
                     *           "workDone": "更换压缩机电容，试机正常",
                     *           "minutes": [
                     *             {
                     *               "category": "inspection",
                     *               "minutes": 360
                     *             }
                     *           ],
                     *           "photos": [
                     *             {
                     *               "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *               "takenAt": "2026-03-06T08:30:00Z",
                     *               "kind": "downtown"
                     *             }
                     *           ],
                     *           "note": "请先打电话",
                     *           "version": 3
                     *         }
                     *       ],
                     *       "photos": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "takenAt": "2026-03-06T08:30:00Z",
                     *           "kind": "downtown"
                     *         }
                     *       ],
                     *       "fee": {
                     *         "amount": 80,
                     *         "reason": "客户改了时间",
                     *         "smallFee": true
                     *       },
                     *       "smallFeeLimit": 200,
                     *       "feeProposal": {
                     *         "amount": 80,
                     *         "fixed": true,
                     *         "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计"
                     *       },
                     *       "collection": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "amount": 80,
                     *         "collectedAt": "2026-03-06T08:30:00Z",
                     *         "confirmedAt": "2026-03-06T08:30:00Z"
                     *       },
                     *       "invoice": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007",
                     *         "state": "…"
                     *       },
                     *       "signature": {
                     *         "kind": "completion",
                     *         "signedAt": "2026-03-06T08:30:00Z",
                     *         "signer": "王小明",
                     *         "valid": true
                     *       },
                     *       "followUrl": "/p/follow/9f1c2d7b4a6e",
                     *       "finishedAt": "2026-03-06T08:30:00Z",
                     *       "closedAt": "2026-03-06T08:30:00Z",
                     *       "closedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "cancelReason": "…",
                     *       "reportId": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "version": 3,
                     *       "allowedActions": [
                     *         "…"
                     *       ],
                     *       "refusedActions": {}
                     *     }
                     */
                    "application/json": components["schemas"]["TicketView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    previewDispatch: {
        parameters: {
            query: {
                /** @example 2026-03-06T08:30:00Z */
                plannedAt?: components["schemas"]["Instant"];
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                technician: components["schemas"]["UUID"];
            };
            header?: never;
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "plannedAt": "2026-03-06T08:30:00Z",
                     *       "plannedMinutes": 1,
                     *       "areaMatches": true,
                     *       "skillMatches": true,
                     *       "load": {
                     *         "minutes": 360,
                     *         "capacity": 1
                     *       },
                     *       "jobs": [
                     *         {
                     *           "ticketId": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "number": "BJ261123-007",
                     *           "expectedArrival": "2026-03-06T08:30:00Z",
                     *           "arriveBy": "2026-03-06T08:30:00Z",
                     *           "late": true
                     *         }
                     *       ],
                     *       "warnings": [
                     *         "…"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DispatchPreview"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    setFee: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read, as its ETag says it; needed to change it (428)
                 * @example "3"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": 80,
                 *       "reason": "客户改了时间"
                 *     }
                 */
                "application/json": components["schemas"]["SetFee"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "number": "BJ261123-007",
                     *       "status": "registered",
                     *       "serviceType": "paid",
                     *       "channel": "phone",
                     *       "branch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "BJ",
                     *         "name": "北京服务中心"
                     *       },
                     *       "openedAt": "2026-03-06T08:30:00Z",
                     *       "openedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "customer": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "name": "王小明",
                     *       "site": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "address": "北京市朝阳区建国路 88 号 6 号楼 1203"
                     *       },
                     *       "area": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明",
                     *         "kind": "downtown"
                     *       },
                     *       "address": "北京市朝阳区建国路 88 号 6 号楼 1203",
                     *       "callerPhone": "13910086688",
                     *       "contactName": "王小明",
                     *       "contactPhone": "13910086688",
                     *       "model": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "KFR-35",
                     *         "name": "壁挂空调 1.5 匹",
                     *         "category": "…",
                     *         "standardMinutes": 1
                     *       },
                     *       "equipment": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "serial": "KFR35-20250618-0042"
                     *       },
                     *       "cover": {
                     *         "covered": true,
                     *         "by": "warranty",
                     *         "from": "2026-03-06",
                     *         "until": "2026-03-06",
                     *         "reason": "in_warranty",
                     *         "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                     *         "contract": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "number": "BJ261123-007"
                     *         },
                     *         "warrantyUntil": "2026-03-06",
                     *         "proposedServiceType": "free"
                     *       },
                     *       "contract": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007"
                     *       },
                     *       "fault": "不制冷，外机不转",
                     *       "wish": {
                     *         "from": "2026-03-06T08:30:00Z",
                     *         "to": "2026-03-06T08:30:00Z",
                     *         "note": "请先打电话"
                     *       },
                     *       "carriedOver": true,
                     *       "chases": 1,
                     *       "arriveBy": "2026-03-06T08:30:00Z",
                     *       "left": {
                     *         "minutes": 360,
                     *         "officeHours": true,
                     *         "asOf": "2026-03-06T08:30:00Z",
                     *         "stretches": [
                     *           {
                     *             "from": "2026-03-06T08:30:00Z",
                     *             "to": "2026-03-06T08:30:00Z"
                     *           }
                     *         ]
                     *       },
                     *       "arriveByWords": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                     *       "arrivedAt": "2026-03-06T08:30:00Z",
                     *       "arrivalLate": true,
                     *       "voucher": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007"
                     *       },
                     *       "technician": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "dispatch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "technician": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明"
                     *         },
                     *         "plannedAt": "2026-03-06T08:30:00Z",
                     *         "plannedMinutes": 1,
                     *         "at": "2026-03-06T08:30:00Z",
                     *         "by": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明"
                     *         },
                     *         "reason": "客户改了时间"
                     *       },
                     *       "visits": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "technician": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "departedAt": "2026-03-06T08:30:00Z",
                     *           "arrivedAt": "2026-03-06T08:30:00Z",
                     *           "leftAt": "2026-03-06T08:30:00Z",
                     *           "outcome": "fixed",
                     *           "diagnosis": "压缩机电容失效",
                     *           "workDone": "更换压缩机电容，试机正常",
                     *           "minutes": [
                     *             {
                     *               "category": "inspection",
                     *               "minutes": 360
                     *             }
                     *           ],
                     *           "photos": [
                     *             {
                     *               "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *               "takenAt": "2026-03-06T08:30:00Z",
                     *               "kind": "downtown"
                     *             }
                     *           ],
                     *           "note": "请先打电话",
                     *           "version": 3
                     *         }
                     *       ],
                     *       "photos": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "takenAt": "2026-03-06T08:30:00Z",
                     *           "kind": "downtown"
                     *         }
                     *       ],
                     *       "fee": {
                     *         "amount": 80,
                     *         "reason": "客户改了时间",
                     *         "smallFee": true
                     *       },
                     *       "smallFeeLimit": 200,
                     *       "feeProposal": {
                     *         "amount": 80,
                     *         "fixed": true,
                     *         "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计"
                     *       },
                     *       "collection": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "amount": 80,
                     *         "collectedAt": "2026-03-06T08:30:00Z",
                     *         "confirmedAt": "2026-03-06T08:30:00Z"
                     *       },
                     *       "invoice": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007",
                     *         "state": "…"
                     *       },
                     *       "signature": {
                     *         "kind": "completion",
                     *         "signedAt": "2026-03-06T08:30:00Z",
                     *         "signer": "王小明",
                     *         "valid": true
                     *       },
                     *       "followUrl": "/p/follow/9f1c2d7b4a6e",
                     *       "finishedAt": "2026-03-06T08:30:00Z",
                     *       "closedAt": "2026-03-06T08:30:00Z",
                     *       "closedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "cancelReason": "…",
                     *       "reportId": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "version": 3,
                     *       "allowedActions": [
                     *         "…"
                     *       ],
                     *       "refusedActions": {}
                     *     }
                     */
                    "application/json": components["schemas"]["TicketView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            428: components["responses"]["Problem428"];
        };
    };
    appendToTicket: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read; compared where it is sent
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "…"
                 *     }
                 */
                "application/json": components["schemas"]["Append"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "number": "BJ261123-007",
                     *       "status": "registered",
                     *       "serviceType": "paid",
                     *       "channel": "phone",
                     *       "branch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "BJ",
                     *         "name": "北京服务中心"
                     *       },
                     *       "openedAt": "2026-03-06T08:30:00Z",
                     *       "openedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "customer": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "name": "王小明",
                     *       "site": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "address": "北京市朝阳区建国路 88 号 6 号楼 1203"
                     *       },
                     *       "area": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明",
                     *         "kind": "downtown"
                     *       },
                     *       "address": "北京市朝阳区建国路 88 号 6 号楼 1203",
                     *       "callerPhone": "13910086688",
                     *       "contactName": "王小明",
                     *       "contactPhone": "13910086688",
                     *       "model": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "KFR-35",
                     *         "name": "壁挂空调 1.5 匹",
                     *         "category": "…",
                     *         "standardMinutes": 1
                     *       },
                     *       "equipment": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "serial": "KFR35-20250618-0042"
                     *       },
                     *       "cover": {
                     *         "covered": true,
                     *         "by": "warranty",
                     *         "from": "2026-03-06",
                     *         "until": "2026-03-06",
                     *         "reason": "in_warranty",
                     *         "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                     *         "contract": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "number": "BJ261123-007"
                     *         },
                     *         "warrantyUntil": "2026-03-06",
                     *         "proposedServiceType": "free"
                     *       },
                     *       "contract": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007"
                     *       },
                     *       "fault": "不制冷，外机不转",
                     *       "wish": {
                     *         "from": "2026-03-06T08:30:00Z",
                     *         "to": "2026-03-06T08:30:00Z",
                     *         "note": "请先打电话"
                     *       },
                     *       "carriedOver": true,
                     *       "chases": 1,
                     *       "arriveBy": "2026-03-06T08:30:00Z",
                     *       "left": {
                     *         "minutes": 360,
                     *         "officeHours": true,
                     *         "asOf": "2026-03-06T08:30:00Z",
                     *         "stretches": [
                     *           {
                     *             "from": "2026-03-06T08:30:00Z",
                     *             "to": "2026-03-06T08:30:00Z"
                     *           }
                     *         ]
                     *       },
                     *       "arriveByWords": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                     *       "arrivedAt": "2026-03-06T08:30:00Z",
                     *       "arrivalLate": true,
                     *       "voucher": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007"
                     *       },
                     *       "technician": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "dispatch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "technician": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明"
                     *         },
                     *         "plannedAt": "2026-03-06T08:30:00Z",
                     *         "plannedMinutes": 1,
                     *         "at": "2026-03-06T08:30:00Z",
                     *         "by": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明"
                     *         },
                     *         "reason": "客户改了时间"
                     *       },
                     *       "visits": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "technician": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "departedAt": "2026-03-06T08:30:00Z",
                     *           "arrivedAt": "2026-03-06T08:30:00Z",
                     *           "leftAt": "2026-03-06T08:30:00Z",
                     *           "outcome": "fixed",
                     *           "diagnosis": "压缩机电容失效",
                     *           "workDone": "更换压缩机电容，试机正常",
                     *           "minutes": [
                     *             {
                     *               "category": "inspection",
                     *               "minutes": 360
                     *             }
                     *           ],
                     *           "photos": [
                     *             {
                     *               "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *               "takenAt": "2026-03-06T08:30:00Z",
                     *               "kind": "downtown"
                     *             }
                     *           ],
                     *           "note": "请先打电话",
                     *           "version": 3
                     *         }
                     *       ],
                     *       "photos": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "takenAt": "2026-03-06T08:30:00Z",
                     *           "kind": "downtown"
                     *         }
                     *       ],
                     *       "fee": {
                     *         "amount": 80,
                     *         "reason": "客户改了时间",
                     *         "smallFee": true
                     *       },
                     *       "smallFeeLimit": 200,
                     *       "feeProposal": {
                     *         "amount": 80,
                     *         "fixed": true,
                     *         "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计"
                     *       },
                     *       "collection": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "amount": 80,
                     *         "collectedAt": "2026-03-06T08:30:00Z",
                     *         "confirmedAt": "2026-03-06T08:30:00Z"
                     *       },
                     *       "invoice": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007",
                     *         "state": "…"
                     *       },
                     *       "signature": {
                     *         "kind": "completion",
                     *         "signedAt": "2026-03-06T08:30:00Z",
                     *         "signer": "王小明",
                     *         "valid": true
                     *       },
                     *       "followUrl": "/p/follow/9f1c2d7b4a6e",
                     *       "finishedAt": "2026-03-06T08:30:00Z",
                     *       "closedAt": "2026-03-06T08:30:00Z",
                     *       "closedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "cancelReason": "…",
                     *       "reportId": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "version": 3,
                     *       "allowedActions": [
                     *         "…"
                     *       ],
                     *       "refusedActions": {}
                     *     }
                     */
                    "application/json": components["schemas"]["TicketView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    refuseDispatch: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read; compared where it is sent
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "客户改了时间"
                 *     }
                 */
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "number": "BJ261123-007",
                     *       "status": "registered",
                     *       "serviceType": "paid",
                     *       "channel": "phone",
                     *       "branch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "BJ",
                     *         "name": "北京服务中心"
                     *       },
                     *       "openedAt": "2026-03-06T08:30:00Z",
                     *       "openedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "customer": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "name": "王小明",
                     *       "site": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "address": "北京市朝阳区建国路 88 号 6 号楼 1203"
                     *       },
                     *       "area": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明",
                     *         "kind": "downtown"
                     *       },
                     *       "address": "北京市朝阳区建国路 88 号 6 号楼 1203",
                     *       "callerPhone": "13910086688",
                     *       "contactName": "王小明",
                     *       "contactPhone": "13910086688",
                     *       "model": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "KFR-35",
                     *         "name": "壁挂空调 1.5 匹",
                     *         "category": "…",
                     *         "standardMinutes": 1
                     *       },
                     *       "equipment": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "serial": "KFR35-20250618-0042"
                     *       },
                     *       "cover": {
                     *         "covered": true,
                     *         "by": "warranty",
                     *         "from": "2026-03-06",
                     *         "until": "2026-03-06",
                     *         "reason": "in_warranty",
                     *         "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                     *         "contract": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "number": "BJ261123-007"
                     *         },
                     *         "warrantyUntil": "2026-03-06",
                     *         "proposedServiceType": "free"
                     *       },
                     *       "contract": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007"
                     *       },
                     *       "fault": "不制冷，外机不转",
                     *       "wish": {
                     *         "from": "2026-03-06T08:30:00Z",
                     *         "to": "2026-03-06T08:30:00Z",
                     *         "note": "请先打电话"
                     *       },
                     *       "carriedOver": true,
                     *       "chases": 1,
                     *       "arriveBy": "2026-03-06T08:30:00Z",
                     *       "left": {
                     *         "minutes": 360,
                     *         "officeHours": true,
                     *         "asOf": "2026-03-06T08:30:00Z",
                     *         "stretches": [
                     *           {
                     *             "from": "2026-03-06T08:30:00Z",
                     *             "to": "2026-03-06T08:30:00Z"
                     *           }
                     *         ]
                     *       },
                     *       "arriveByWords": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                     *       "arrivedAt": "2026-03-06T08:30:00Z",
                     *       "arrivalLate": true,
                     *       "voucher": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007"
                     *       },
                     *       "technician": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "dispatch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "technician": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明"
                     *         },
                     *         "plannedAt": "2026-03-06T08:30:00Z",
                     *         "plannedMinutes": 1,
                     *         "at": "2026-03-06T08:30:00Z",
                     *         "by": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明"
                     *         },
                     *         "reason": "客户改了时间"
                     *       },
                     *       "visits": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "technician": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "departedAt": "2026-03-06T08:30:00Z",
                     *           "arrivedAt": "2026-03-06T08:30:00Z",
                     *           "leftAt": "2026-03-06T08:30:00Z",
                     *           "outcome": "fixed",
                     *           "diagnosis": "压缩机电容失效",
                     *           "workDone": "更换压缩机电容，试机正常",
                     *           "minutes": [
                     *             {
                     *               "category": "inspection",
                     *               "minutes": 360
                     *             }
                     *           ],
                     *           "photos": [
                     *             {
                     *               "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *               "takenAt": "2026-03-06T08:30:00Z",
                     *               "kind": "downtown"
                     *             }
                     *           ],
                     *           "note": "请先打电话",
                     *           "version": 3
                     *         }
                     *       ],
                     *       "photos": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "takenAt": "2026-03-06T08:30:00Z",
                     *           "kind": "downtown"
                     *         }
                     *       ],
                     *       "fee": {
                     *         "amount": 80,
                     *         "reason": "客户改了时间",
                     *         "smallFee": true
                     *       },
                     *       "smallFeeLimit": 200,
                     *       "feeProposal": {
                     *         "amount": 80,
                     *         "fixed": true,
                     *         "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计"
                     *       },
                     *       "collection": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "amount": 80,
                     *         "collectedAt": "2026-03-06T08:30:00Z",
                     *         "confirmedAt": "2026-03-06T08:30:00Z"
                     *       },
                     *       "invoice": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007",
                     *         "state": "…"
                     *       },
                     *       "signature": {
                     *         "kind": "completion",
                     *         "signedAt": "2026-03-06T08:30:00Z",
                     *         "signer": "王小明",
                     *         "valid": true
                     *       },
                     *       "followUrl": "/p/follow/9f1c2d7b4a6e",
                     *       "finishedAt": "2026-03-06T08:30:00Z",
                     *       "closedAt": "2026-03-06T08:30:00Z",
                     *       "closedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "cancelReason": "…",
                     *       "reportId": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "version": 3,
                     *       "allowedActions": [
                     *         "…"
                     *       ],
                     *       "refusedActions": {}
                     *     }
                     */
                    "application/json": components["schemas"]["TicketView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    reopenTicket: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read; compared where it is sent
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "客户改了时间"
                 *     }
                 */
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "number": "BJ261123-007",
                     *       "status": "registered",
                     *       "serviceType": "paid",
                     *       "channel": "phone",
                     *       "branch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "BJ",
                     *         "name": "北京服务中心"
                     *       },
                     *       "openedAt": "2026-03-06T08:30:00Z",
                     *       "openedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "customer": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "name": "王小明",
                     *       "site": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "address": "北京市朝阳区建国路 88 号 6 号楼 1203"
                     *       },
                     *       "area": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明",
                     *         "kind": "downtown"
                     *       },
                     *       "address": "北京市朝阳区建国路 88 号 6 号楼 1203",
                     *       "callerPhone": "13910086688",
                     *       "contactName": "王小明",
                     *       "contactPhone": "13910086688",
                     *       "model": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "KFR-35",
                     *         "name": "壁挂空调 1.5 匹",
                     *         "category": "…",
                     *         "standardMinutes": 1
                     *       },
                     *       "equipment": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "serial": "KFR35-20250618-0042"
                     *       },
                     *       "cover": {
                     *         "covered": true,
                     *         "by": "warranty",
                     *         "from": "2026-03-06",
                     *         "until": "2026-03-06",
                     *         "reason": "in_warranty",
                     *         "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                     *         "contract": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "number": "BJ261123-007"
                     *         },
                     *         "warrantyUntil": "2026-03-06",
                     *         "proposedServiceType": "free"
                     *       },
                     *       "contract": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007"
                     *       },
                     *       "fault": "不制冷，外机不转",
                     *       "wish": {
                     *         "from": "2026-03-06T08:30:00Z",
                     *         "to": "2026-03-06T08:30:00Z",
                     *         "note": "请先打电话"
                     *       },
                     *       "carriedOver": true,
                     *       "chases": 1,
                     *       "arriveBy": "2026-03-06T08:30:00Z",
                     *       "left": {
                     *         "minutes": 360,
                     *         "officeHours": true,
                     *         "asOf": "2026-03-06T08:30:00Z",
                     *         "stretches": [
                     *           {
                     *             "from": "2026-03-06T08:30:00Z",
                     *             "to": "2026-03-06T08:30:00Z"
                     *           }
                     *         ]
                     *       },
                     *       "arriveByWords": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                     *       "arrivedAt": "2026-03-06T08:30:00Z",
                     *       "arrivalLate": true,
                     *       "voucher": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007"
                     *       },
                     *       "technician": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "dispatch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "technician": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明"
                     *         },
                     *         "plannedAt": "2026-03-06T08:30:00Z",
                     *         "plannedMinutes": 1,
                     *         "at": "2026-03-06T08:30:00Z",
                     *         "by": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明"
                     *         },
                     *         "reason": "客户改了时间"
                     *       },
                     *       "visits": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "technician": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "departedAt": "2026-03-06T08:30:00Z",
                     *           "arrivedAt": "2026-03-06T08:30:00Z",
                     *           "leftAt": "2026-03-06T08:30:00Z",
                     *           "outcome": "fixed",
                     *           "diagnosis": "压缩机电容失效",
                     *           "workDone": "更换压缩机电容，试机正常",
                     *           "minutes": [
                     *             {
                     *               "category": "inspection",
                     *               "minutes": 360
                     *             }
                     *           ],
                     *           "photos": [
                     *             {
                     *               "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *               "takenAt": "2026-03-06T08:30:00Z",
                     *               "kind": "downtown"
                     *             }
                     *           ],
                     *           "note": "请先打电话",
                     *           "version": 3
                     *         }
                     *       ],
                     *       "photos": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "takenAt": "2026-03-06T08:30:00Z",
                     *           "kind": "downtown"
                     *         }
                     *       ],
                     *       "fee": {
                     *         "amount": 80,
                     *         "reason": "客户改了时间",
                     *         "smallFee": true
                     *       },
                     *       "smallFeeLimit": 200,
                     *       "feeProposal": {
                     *         "amount": 80,
                     *         "fixed": true,
                     *         "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计"
                     *       },
                     *       "collection": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "amount": 80,
                     *         "collectedAt": "2026-03-06T08:30:00Z",
                     *         "confirmedAt": "2026-03-06T08:30:00Z"
                     *       },
                     *       "invoice": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007",
                     *         "state": "…"
                     *       },
                     *       "signature": {
                     *         "kind": "completion",
                     *         "signedAt": "2026-03-06T08:30:00Z",
                     *         "signer": "王小明",
                     *         "valid": true
                     *       },
                     *       "followUrl": "/p/follow/9f1c2d7b4a6e",
                     *       "finishedAt": "2026-03-06T08:30:00Z",
                     *       "closedAt": "2026-03-06T08:30:00Z",
                     *       "closedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "cancelReason": "…",
                     *       "reportId": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "version": 3,
                     *       "allowedActions": [
                     *         "…"
                     *       ],
                     *       "refusedActions": {}
                     *     }
                     */
                    "application/json": components["schemas"]["TicketView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    signVoucher: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read; compared where it is sent
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "completion",
                 *       "how": "drawn",
                 *       "contentHash": "…",
                 *       "signer": "王小明",
                 *       "strokes": {},
                 *       "image": "…"
                 *     }
                 */
                "application/json": components["schemas"]["SignVoucher"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "number": "BJ261123-007",
                     *       "status": "registered",
                     *       "serviceType": "paid",
                     *       "channel": "phone",
                     *       "branch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "BJ",
                     *         "name": "北京服务中心"
                     *       },
                     *       "openedAt": "2026-03-06T08:30:00Z",
                     *       "openedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "customer": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "name": "王小明",
                     *       "site": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "address": "北京市朝阳区建国路 88 号 6 号楼 1203"
                     *       },
                     *       "area": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明",
                     *         "kind": "downtown"
                     *       },
                     *       "address": "北京市朝阳区建国路 88 号 6 号楼 1203",
                     *       "callerPhone": "13910086688",
                     *       "contactName": "王小明",
                     *       "contactPhone": "13910086688",
                     *       "model": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "KFR-35",
                     *         "name": "壁挂空调 1.5 匹",
                     *         "category": "…",
                     *         "standardMinutes": 1
                     *       },
                     *       "equipment": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "serial": "KFR35-20250618-0042"
                     *       },
                     *       "cover": {
                     *         "covered": true,
                     *         "by": "warranty",
                     *         "from": "2026-03-06",
                     *         "until": "2026-03-06",
                     *         "reason": "in_warranty",
                     *         "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                     *         "contract": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "number": "BJ261123-007"
                     *         },
                     *         "warrantyUntil": "2026-03-06",
                     *         "proposedServiceType": "free"
                     *       },
                     *       "contract": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007"
                     *       },
                     *       "fault": "不制冷，外机不转",
                     *       "wish": {
                     *         "from": "2026-03-06T08:30:00Z",
                     *         "to": "2026-03-06T08:30:00Z",
                     *         "note": "请先打电话"
                     *       },
                     *       "carriedOver": true,
                     *       "chases": 1,
                     *       "arriveBy": "2026-03-06T08:30:00Z",
                     *       "left": {
                     *         "minutes": 360,
                     *         "officeHours": true,
                     *         "asOf": "2026-03-06T08:30:00Z",
                     *         "stretches": [
                     *           {
                     *             "from": "2026-03-06T08:30:00Z",
                     *             "to": "2026-03-06T08:30:00Z"
                     *           }
                     *         ]
                     *       },
                     *       "arriveByWords": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                     *       "arrivedAt": "2026-03-06T08:30:00Z",
                     *       "arrivalLate": true,
                     *       "voucher": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007"
                     *       },
                     *       "technician": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "dispatch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "technician": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明"
                     *         },
                     *         "plannedAt": "2026-03-06T08:30:00Z",
                     *         "plannedMinutes": 1,
                     *         "at": "2026-03-06T08:30:00Z",
                     *         "by": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明"
                     *         },
                     *         "reason": "客户改了时间"
                     *       },
                     *       "visits": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "technician": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "departedAt": "2026-03-06T08:30:00Z",
                     *           "arrivedAt": "2026-03-06T08:30:00Z",
                     *           "leftAt": "2026-03-06T08:30:00Z",
                     *           "outcome": "fixed",
                     *           "diagnosis": "压缩机电容失效",
                     *           "workDone": "更换压缩机电容，试机正常",
                     *           "minutes": [
                     *             {
                     *               "category": "inspection",
                     *               "minutes": 360
                     *             }
                     *           ],
                     *           "photos": [
                     *             {
                     *               "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *               "takenAt": "2026-03-06T08:30:00Z",
                     *               "kind": "downtown"
                     *             }
                     *           ],
                     *           "note": "请先打电话",
                     *           "version": 3
                     *         }
                     *       ],
                     *       "photos": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "takenAt": "2026-03-06T08:30:00Z",
                     *           "kind": "downtown"
                     *         }
                     *       ],
                     *       "fee": {
                     *         "amount": 80,
                     *         "reason": "客户改了时间",
                     *         "smallFee": true
                     *       },
                     *       "smallFeeLimit": 200,
                     *       "feeProposal": {
                     *         "amount": 80,
                     *         "fixed": true,
                     *         "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计"
                     *       },
                     *       "collection": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "amount": 80,
                     *         "collectedAt": "2026-03-06T08:30:00Z",
                     *         "confirmedAt": "2026-03-06T08:30:00Z"
                     *       },
                     *       "invoice": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007",
                     *         "state": "…"
                     *       },
                     *       "signature": {
                     *         "kind": "completion",
                     *         "signedAt": "2026-03-06T08:30:00Z",
                     *         "signer": "王小明",
                     *         "valid": true
                     *       },
                     *       "followUrl": "/p/follow/9f1c2d7b4a6e",
                     *       "finishedAt": "2026-03-06T08:30:00Z",
                     *       "closedAt": "2026-03-06T08:30:00Z",
                     *       "closedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "cancelReason": "…",
                     *       "reportId": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "version": 3,
                     *       "allowedActions": [
                     *         "…"
                     *       ],
                     *       "refusedActions": {}
                     *     }
                     */
                    "application/json": components["schemas"]["TicketView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    depart: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read; compared where it is sent
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0192f0c1-5c00-7000-8000-000000000001"
                 *     }
                 */
                "application/json": components["schemas"]["Depart"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "technician": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "departedAt": "2026-03-06T08:30:00Z",
                     *       "arrivedAt": "2026-03-06T08:30:00Z",
                     *       "leftAt": "2026-03-06T08:30:00Z",
                     *       "outcome": "fixed",
                     *       "diagnosis": "压缩机电容失效",
                     *       "workDone": "更换压缩机电容，试机正常",
                     *       "minutes": [
                     *         {
                     *           "category": "inspection",
                     *           "minutes": 360
                     *         }
                     *       ],
                     *       "photos": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "takenAt": "2026-03-06T08:30:00Z",
                     *           "kind": "downtown"
                     *         }
                     *       ],
                     *       "note": "请先打电话",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["VisitView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    showVoucher: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "BJ261123-007",
                     *       "lines": [
                     *         {
                     *           "label": "…",
                     *           "value": "…"
                     *         }
                     *       ],
                     *       "content": {},
                     *       "contentHash": "…",
                     *       "fee": 80,
                     *       "signatures": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "kind": "completion",
                     *           "how": "drawn",
                     *           "signer": "王小明",
                     *           "signedAt": "2026-03-06T08:30:00Z",
                     *           "valid": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["VoucherView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    attachVoucher: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read; compared where it is sent
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "number": "BJ261123-007",
                     *       "status": "registered",
                     *       "serviceType": "paid",
                     *       "channel": "phone",
                     *       "branch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "BJ",
                     *         "name": "北京服务中心"
                     *       },
                     *       "openedAt": "2026-03-06T08:30:00Z",
                     *       "openedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "customer": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "name": "王小明",
                     *       "site": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "address": "北京市朝阳区建国路 88 号 6 号楼 1203"
                     *       },
                     *       "area": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明",
                     *         "kind": "downtown"
                     *       },
                     *       "address": "北京市朝阳区建国路 88 号 6 号楼 1203",
                     *       "callerPhone": "13910086688",
                     *       "contactName": "王小明",
                     *       "contactPhone": "13910086688",
                     *       "model": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "code": "KFR-35",
                     *         "name": "壁挂空调 1.5 匹",
                     *         "category": "…",
                     *         "standardMinutes": 1
                     *       },
                     *       "equipment": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "serial": "KFR35-20250618-0042"
                     *       },
                     *       "cover": {
                     *         "covered": true,
                     *         "by": "warranty",
                     *         "from": "2026-03-06",
                     *         "until": "2026-03-06",
                     *         "reason": "in_warranty",
                     *         "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                     *         "contract": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "number": "BJ261123-007"
                     *         },
                     *         "warrantyUntil": "2026-03-06",
                     *         "proposedServiceType": "free"
                     *       },
                     *       "contract": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007"
                     *       },
                     *       "fault": "不制冷，外机不转",
                     *       "wish": {
                     *         "from": "2026-03-06T08:30:00Z",
                     *         "to": "2026-03-06T08:30:00Z",
                     *         "note": "请先打电话"
                     *       },
                     *       "carriedOver": true,
                     *       "chases": 1,
                     *       "arriveBy": "2026-03-06T08:30:00Z",
                     *       "left": {
                     *         "minutes": 360,
                     *         "officeHours": true,
                     *         "asOf": "2026-03-06T08:30:00Z",
                     *         "stretches": [
                     *           {
                     *             "from": "2026-03-06T08:30:00Z",
                     *             "to": "2026-03-06T08:30:00Z"
                     *           }
                     *         ]
                     *       },
                     *       "arriveByWords": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计",
                     *       "arrivedAt": "2026-03-06T08:30:00Z",
                     *       "arrivalLate": true,
                     *       "voucher": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007"
                     *       },
                     *       "technician": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "dispatch": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "technician": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明"
                     *         },
                     *         "plannedAt": "2026-03-06T08:30:00Z",
                     *         "plannedMinutes": 1,
                     *         "at": "2026-03-06T08:30:00Z",
                     *         "by": {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明"
                     *         },
                     *         "reason": "客户改了时间"
                     *       },
                     *       "visits": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "technician": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "departedAt": "2026-03-06T08:30:00Z",
                     *           "arrivedAt": "2026-03-06T08:30:00Z",
                     *           "leftAt": "2026-03-06T08:30:00Z",
                     *           "outcome": "fixed",
                     *           "diagnosis": "压缩机电容失效",
                     *           "workDone": "更换压缩机电容，试机正常",
                     *           "minutes": [
                     *             {
                     *               "category": "inspection",
                     *               "minutes": 360
                     *             }
                     *           ],
                     *           "photos": [
                     *             {
                     *               "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *               "takenAt": "2026-03-06T08:30:00Z",
                     *               "kind": "downtown"
                     *             }
                     *           ],
                     *           "note": "请先打电话",
                     *           "version": 3
                     *         }
                     *       ],
                     *       "photos": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "takenAt": "2026-03-06T08:30:00Z",
                     *           "kind": "downtown"
                     *         }
                     *       ],
                     *       "fee": {
                     *         "amount": 80,
                     *         "reason": "客户改了时间",
                     *         "smallFee": true
                     *       },
                     *       "smallFeeLimit": 200,
                     *       "feeProposal": {
                     *         "amount": 80,
                     *         "fixed": true,
                     *         "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计"
                     *       },
                     *       "collection": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "amount": 80,
                     *         "collectedAt": "2026-03-06T08:30:00Z",
                     *         "confirmedAt": "2026-03-06T08:30:00Z"
                     *       },
                     *       "invoice": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007",
                     *         "state": "…"
                     *       },
                     *       "signature": {
                     *         "kind": "completion",
                     *         "signedAt": "2026-03-06T08:30:00Z",
                     *         "signer": "王小明",
                     *         "valid": true
                     *       },
                     *       "followUrl": "/p/follow/9f1c2d7b4a6e",
                     *       "finishedAt": "2026-03-06T08:30:00Z",
                     *       "closedAt": "2026-03-06T08:30:00Z",
                     *       "closedBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "cancelReason": "…",
                     *       "reportId": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "version": 3,
                     *       "allowedActions": [
                     *         "…"
                     *       ],
                     *       "refusedActions": {}
                     *     }
                     */
                    "application/json": components["schemas"]["TicketView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    recordCallBack: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read; compared where it is sent
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                ticket: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "reached": true,
                 *       "note": "请先打电话"
                 *     }
                 */
                "application/json": components["schemas"]["RecordCallBack"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "ticket": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "number": "BJ261123-007"
                     *       },
                     *       "customer": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "reached": true,
                     *       "note": "请先打电话",
                     *       "calledBy": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "calledAt": "2026-03-06T08:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CallBackView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    travel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "to": "2026-03-06T08:30:00Z",
                 *       "forwardMinutes": 1
                 *     }
                 */
                "application/json": components["schemas"]["Travel"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "now": "2026-03-06T08:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Now"];
                };
            };
            400: components["responses"]["Problem400"];
            409: components["responses"]["Problem409"];
        };
    };
    showTimeline: {
        parameters: {
            query?: {
                /** @example 5p2O5bCP5piOCndhbmc */
                after?: string;
                /** @example 50 */
                limit?: number;
                /**
                 * @description kind:id
                 * @example ticket:0192f0c1-0000-7000-8000-000000000001
                 */
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "seq": 1042,
                     *           "at": "2026-03-06T08:30:00Z",
                     *           "kind": "downtown",
                     *           "actor": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "name": "王小明"
                     *           },
                     *           "payload": {},
                     *           "subjects": [
                     *             {
                     *               "kind": "downtown",
                     *               "id": "0192f0c1-5c00-7000-8000-000000000001"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "next": "…"
                     *     }
                     */
                    "application/json": components["schemas"]["PageTimelineEntry"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    arrive: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read; compared where it is sent
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "technician": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "departedAt": "2026-03-06T08:30:00Z",
                     *       "arrivedAt": "2026-03-06T08:30:00Z",
                     *       "leftAt": "2026-03-06T08:30:00Z",
                     *       "outcome": "fixed",
                     *       "diagnosis": "压缩机电容失效",
                     *       "workDone": "更换压缩机电容，试机正常",
                     *       "minutes": [
                     *         {
                     *           "category": "inspection",
                     *           "minutes": 360
                     *         }
                     *       ],
                     *       "photos": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "takenAt": "2026-03-06T08:30:00Z",
                     *           "kind": "downtown"
                     *         }
                     *       ],
                     *       "note": "请先打电话",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["VisitView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    endVisit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read; compared where it is sent
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "fixed",
                 *       "reason": "客户改了时间"
                 *     }
                 */
                "application/json": components["schemas"]["EndVisit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "technician": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "departedAt": "2026-03-06T08:30:00Z",
                     *       "arrivedAt": "2026-03-06T08:30:00Z",
                     *       "leftAt": "2026-03-06T08:30:00Z",
                     *       "outcome": "fixed",
                     *       "diagnosis": "压缩机电容失效",
                     *       "workDone": "更换压缩机电容，试机正常",
                     *       "minutes": [
                     *         {
                     *           "category": "inspection",
                     *           "minutes": 360
                     *         }
                     *       ],
                     *       "photos": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "takenAt": "2026-03-06T08:30:00Z",
                     *           "kind": "downtown"
                     *         }
                     *       ],
                     *       "note": "请先打电话",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["VisitView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    recordFindings: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read, as its ETag says it; needed to change it (428)
                 * @example "3"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "diagnosis": "压缩机电容失效",
                 *       "workDone": "更换压缩机电容，试机正常",
                 *       "minutes": [
                 *         {
                 *           "category": "inspection",
                 *           "minutes": 360
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RecordFindings"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "technician": {
                     *         "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *         "name": "王小明"
                     *       },
                     *       "departedAt": "2026-03-06T08:30:00Z",
                     *       "arrivedAt": "2026-03-06T08:30:00Z",
                     *       "leftAt": "2026-03-06T08:30:00Z",
                     *       "outcome": "fixed",
                     *       "diagnosis": "压缩机电容失效",
                     *       "workDone": "更换压缩机电容，试机正常",
                     *       "minutes": [
                     *         {
                     *           "category": "inspection",
                     *           "minutes": 360
                     *         }
                     *       ],
                     *       "photos": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "takenAt": "2026-03-06T08:30:00Z",
                     *           "kind": "downtown"
                     *         }
                     *       ],
                     *       "note": "请先打电话",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["VisitView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            428: components["responses"]["Problem428"];
        };
    };
    addPhoto: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read; compared where it is sent
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/jpeg": string;
                "image/png": string;
                "image/webp": string;
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001"
                     *     }
                     */
                    "application/json": components["schemas"]["PhotoId"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    listVouchers: {
        parameters: {
            query: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                customer: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "number": "BJ261123-007",
                     *           "model": {
                     *             "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *             "code": "KFR-35",
                     *             "name": "壁挂空调 1.5 匹",
                     *             "category": "…",
                     *             "standardMinutes": 1
                     *           },
                     *           "madeAt": "2026-03-06T08:30:00Z",
                     *           "entries": [
                     *             {
                     *               "ticketId": "0192f0c1-5c00-7000-8000-000000000001",
                     *               "number": "BJ261123-007",
                     *               "openedAt": "2026-03-06T08:30:00Z",
                     *               "status": "registered",
                     *               "workDone": "更换压缩机电容，试机正常",
                     *               "fee": 80,
                     *               "signedAt": "2026-03-06T08:30:00Z",
                     *               "filedAt": "2026-03-06T08:30:00Z"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "next": "…"
                     *     }
                     */
                    "application/json": components["schemas"]["PageFiledVoucher"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *           "name": "王小明",
                     *           "url": "…",
                     *           "kinds": [
                     *             "…"
                     *           ],
                     *           "secret": "…",
                     *           "lastSentAt": "2026-03-06T08:30:00Z",
                     *           "waiting": 1,
                     *           "dead": 1,
                     *           "version": 3,
                     *           "allowedActions": [
                     *             "…"
                     *           ]
                     *         }
                     *       ],
                     *       "next": "…"
                     *     }
                     */
                    "application/json": components["schemas"]["PageWebhookView"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    addWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                 *       "name": "王小明",
                 *       "url": "…",
                 *       "kinds": [
                 *         "…"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AddWebhook"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "name": "王小明",
                     *       "url": "…",
                     *       "kinds": [
                     *         "…"
                     *       ],
                     *       "secret": "…",
                     *       "lastSentAt": "2026-03-06T08:30:00Z",
                     *       "waiting": 1,
                     *       "dead": 1,
                     *       "version": 3,
                     *       "allowedActions": [
                     *         "…"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
        };
    };
    changeWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read, as its ETag says it; needed to change it (428)
                 * @example "3"
                 */
                "If-Match"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "王小明",
                 *       "url": "…",
                 *       "kinds": [
                 *         "…"
                 *       ],
                 *       "renewSecret": true
                 *     }
                 */
                "application/json": components["schemas"]["ChangeWebhook"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f0c1-5c00-7000-8000-000000000001",
                     *       "name": "王小明",
                     *       "url": "…",
                     *       "kinds": [
                     *         "…"
                     *       ],
                     *       "secret": "…",
                     *       "lastSentAt": "2026-03-06T08:30:00Z",
                     *       "waiting": 1,
                     *       "dead": 1,
                     *       "version": 3,
                     *       "allowedActions": [
                     *         "…"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            428: components["responses"]["Problem428"];
        };
    };
    removeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
    tryWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version that was read; compared where it is sent
                 * @example "3"
                 */
                "If-Match"?: string;
                /**
                 * @description Sent again under the same key, the request happens once
                 * @example 5f0c2d0e-register-1
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 0192f0c1-5c00-7000-8000-000000000001 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "taken": true,
                     *       "error": "…",
                     *       "words": "6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookTrial"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
        };
    };
}
