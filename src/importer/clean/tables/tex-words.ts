/**
 * Names of TeX commands whose backslash was stripped (`pi_0`, `360^circ`). They count only beside or inside a script,
 * where English words do not occur.
 */
export const scriptBaseWords: ReadonlySet<string> = new Set(
  (
    'alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi pi ' +
    'rho sigma tau upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi ' +
    'Psi Omega ell nabla partial sum prod int log exp max min lim sup inf arg'
  ).split(' '),
);

/** As above, for what may occur inside a script: `^{circ}`, `^top`, `{m times n}`. */
export const scriptWords: ReadonlySet<string> = new Set([
  ...scriptBaseWords,
  ...(
    'circ top bot dagger star ast prime infty times cdot leq geq neq le ge sim approx pm to ' +
    'rightarrow perp oplus otimes'
  ).split(' '),
]);
