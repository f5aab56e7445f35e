//! Parts of a screen show nothing of their texts when they are debugged.

/// A text shows itself only when it is asked for, never when something is debugged.
macro_rules! redacted {
    ($($name:ident),*) => {$(
        impl<T> fmt::Debug for $name<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        }
    )*};
}

pub(super) use redacted;
