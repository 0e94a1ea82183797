/* The complex functions that Wine 8's ucrtbase lacks and numpy asks for, from the real ones that it has. */
typedef struct { double r, i; } D;
typedef struct { float r, i; } F;
double sin(double), cos(double), exp(double), log(double), sinh(double), cosh(double), atan2(double, double), hypot(double, double);

static D deel(D a, D b) {
    double n = b.r * b.r + b.i * b.i;
    return (D){(a.r * b.r + a.i * b.i) / n, (a.i * b.r - a.r * b.i) / n};
}
D w_cexp(D z) { double e = exp(z.r); return (D){e * cos(z.i), e * sin(z.i)}; }
D w_csin(D z) { return (D){sin(z.r) * cosh(z.i), cos(z.r) * sinh(z.i)}; }
D w_ccos(D z) { return (D){cos(z.r) * cosh(z.i), -sin(z.r) * sinh(z.i)}; }
D w_csinh(D z) { return (D){sinh(z.r) * cos(z.i), cosh(z.r) * sin(z.i)}; }
D w_ccosh(D z) { return (D){cosh(z.r) * cos(z.i), sinh(z.r) * sin(z.i)}; }
D w_ctan(D z) { return deel(w_csin(z), w_ccos(z)); }
D w_ctanh(D z) { return deel(w_csinh(z), w_ccosh(z)); }
double w_cabs(D z) { return hypot(z.r, z.i); }
double w_carg(D z) { return atan2(z.i, z.r); }
double w_creal(D z) { return z.r; }
double w_cimag(D z) { return z.i; }
D w_cpow(D a, D b) {
    double l = log(w_cabs(a)), h = w_carg(a);
    return a.r == 0 && a.i == 0 ? (D){b.r == 0, 0} : w_cexp((D){b.r * l - b.i * h, b.r * h + b.i * l});
}
#define WIJD(z) ((D){(z).r, (z).i})
#define VORM(n) \
    D w_c##n##l(D z) { return w_c##n(z); } \
    F w_c##n##f(F z) { D w = w_c##n(WIJD(z)); return (F){w.r, w.i}; }
#define GETAL(n) \
    double w_c##n##l(D z) { return w_c##n(z); } \
    float w_c##n##f(F z) { return w_c##n(WIJD(z)); }
VORM(exp) VORM(sin) VORM(cos) VORM(sinh) VORM(cosh) VORM(tan) VORM(tanh)
GETAL(abs) GETAL(arg) GETAL(real) GETAL(imag)
D w_cpowl(D a, D b) { return w_cpow(a, b); }
F w_cpowf(F a, F b) { D w = w_cpow(WIJD(a), WIJD(b)); return (F){w.r, w.i}; }
int _fltused = 1;
int DllMainCRTStartup(void *h, unsigned long r, void *x) { return 1; }
