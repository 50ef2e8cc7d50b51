package app

// wire builds the domains in the order of the DAG and hands them to the HTTP face, the
// event dispatcher and the worker. One function per domain, in the file of that domain.
func (a *App) wire() error {
	for _, wire := range []func() error{
		a.wireAudit,
		a.wireIdentity,
		a.wireScreening,
		a.wireNotice,
		a.wireAdmission,
		a.wireDuty,
		a.wireConduct,
		a.wireSourcing,
		a.wireMediation,
		a.wireLive,
		a.wireEvaluation,
		a.wireFiling,
		a.wireSupervision,
		a.wireHandover,
		a.wireExports,
	} {
		if err := wire(); err != nil {
			return err
		}
	}
	return nil
}
